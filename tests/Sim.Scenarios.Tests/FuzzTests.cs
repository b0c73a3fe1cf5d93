using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Broken files of every kind must give errors, not exceptions, and quickly.</summary>
public sealed class FuzzTests
{
    private const int Seed = 291;

    // A file of a few kilobytes takes a fraction of a millisecond; a hang is something else entirely.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "- ", "&a ", "*a", "!x ", "|", ">", "\"", "'", "#", "%", "@", "`", "?", "---", "...",
        "\t", "\n", "\r", "  ", "\0", "\u0085", "\u2028", "\uFEFF", "\u00e9", "\U0001F4A5", "\"\\uD83D\"", "\"\\U00110000\"",
        "\"\\x0\"", "<<: ", "null", "~", "true", "1e999", "-0", "NaN", ".inf", "99999999999999999999999999999999", "0x10",
        "79228162514264337593543950335", "1_000", "1/0", "0/0", "9223372036854775807/9223372036854775807", "100%", "-1%",
        "1e-9%", "0.00000000000000000000001%", "9999999999999w", "0.1ms", "9999-12-31T23:59Z", "1970-01-01T00:00Z",
        "basis: assumed", "source: x", "value: 1", "{value: {value: {value: 1}}}",
    ];

    [Fact]
    public void Mutated_files_give_errors_and_never_exceptions()
    {
        bool all = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1";
        int count = all ? 100_000 : 3_000;
        byte[][] corpus = Corpus();
        var random = new Random(Seed);
        var clock = new Stopwatch();
        for (int i = 0; i < count; i++)
        {
            byte[] mutant = Mutate(corpus[random.Next(corpus.Length)], corpus, random);
            clock.Restart();
            Exception? thrown = Record.Exception(() => ReadAll(mutant));
            if (thrown is not null || clock.Elapsed > Bound)
            {
                string path = Path.Combine(Path.GetTempPath(),
                    string.Create(CultureInfo.InvariantCulture, $"scenario-fuzz-{Seed}-{i}.yaml"));
                File.WriteAllBytes(path, mutant);
                Assert.Fail($"seed {Seed}, mutation {i}, {clock.ElapsedMilliseconds} ms, file {path}\n{thrown}\n"
                    + "repeat: SIM_REQUIRE_ALL=1 dotnet test tests/Sim.Scenarios.Tests --filter FuzzTests");
            }
        }
    }

    [Fact]
    public void A_small_scenario_is_read_in_under_a_few_milliseconds()
    {
        SourceText text = Repository.Source("scenarios/laws/canary.yaml");
        var library = new MemoryModelLibrary().WithFleet("laboratory", Repository.Models.Fleet("laboratory")!);
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 300; i++)
        {
            // The fastest of many is what the reader costs; the others measure what else the machine does.
            long start = Stopwatch.GetTimestamp();
            ScenarioReader.Read(text, library);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, 5);
    }

    private static void ReadAll(byte[] bytes)
    {
        var text = SourceText.FromBytes("mutant.yaml", bytes);
        var library = new MemoryModelLibrary().WithFleet("laboratory", text).WithFleet("enterprise-2024", text);
        ScenarioReadResult result = ScenarioReader.Read(text, LaboratoryOr(library, bytes));
        if (result.Plan is { } plan)
        {
            string resolved = ResolvedScenarioWriter.Write(plan);
            ScenarioReadResult again = ScenarioReader.Read(SourceText.FromString("resolved.yaml", resolved), library);
            Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics.Take(5)));
            Assert.Equal(resolved, ResolvedScenarioWriter.Write(again.Plan));
        }
        else
        {
            Assert.NotEmpty(result.Diagnostics);
        }
    }

    // Most mutants find the real laboratory; one in eight finds itself as its fleet model.
    private static IModelLibrary LaboratoryOr(IModelLibrary self, byte[] bytes) =>
        bytes.Length % 8 == 0 ? self : Laboratory;

    private static readonly MemoryModelLibrary Laboratory =
        new MemoryModelLibrary().WithFleet("laboratory", Repository.Models.Fleet("laboratory")!);

    private static byte[][] Corpus()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "models", "fleets", "laboratory.yaml"))
            .Append(Path.Combine(Repository.Root, "scenarios.yaml"))
            .Order(StringComparer.Ordinal);
        return [.. files.Select(File.ReadAllBytes)];
    }

    private static byte[] Mutate(byte[] original, byte[][] corpus, Random random)
    {
        byte[] bytes = original;
        for (int n = random.Next(1, 5); n > 0; n--)
        {
            bytes = random.Next(7) switch
            {
                0 => Flip(bytes, random),
                1 => Lines(bytes, random, (lines, i) => lines.RemoveAt(i)),
                2 => Lines(bytes, random, (lines, i) => lines.Insert(random.Next(lines.Count), lines[i])),
                3 => Lines(bytes, random, (lines, i) => lines[i] = Words(lines[i], random)),
                4 => bytes[..random.Next(bytes.Length + 1)],
                5 => Insert(bytes, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]), random),
                _ => Splice(bytes, corpus[random.Next(corpus.Length)], random),
            };
        }

        return bytes;
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] copy = [.. bytes];
        if (copy.Length > 0)
        {
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        }

        return copy;
    }

    private static byte[] Lines(byte[] bytes, Random random, Action<List<string>, int> change)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static string Words(string line, Random random)
    {
        string[] words = line.Split(' ');
        int i = random.Next(words.Length);
        int j = random.Next(words.Length);
        (words[i], words[j]) = random.Next(2) == 0
            ? (words[j], words[i])
            : (Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)])), words[j]);
        return string.Join(' ', words);
    }

    private static byte[] Insert(byte[] bytes, byte[] token, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. token, .. bytes[at..]];
    }

    private static byte[] Splice(byte[] bytes, byte[] other, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        int from = random.Next(other.Length + 1);
        int length = Math.Min(other.Length - from, random.Next(400));
        return [.. bytes[..at], .. other[from..(from + length)], .. bytes[at..]];
    }
}
