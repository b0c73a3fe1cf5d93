using System.Diagnostics;

namespace Sim.Cli.Tests;

/// <summary>
/// Damaged and hostile results: <c>report</c> and <c>diff</c> make their pages of them or refuse them with a sentence,
/// in bounded time, and nothing acts on a page or a terminal. A thousand damages of fixed seeds; others and more by
/// <c>SIM_DAMAGES=10000 SIM_DAMAGE_SEED=7 dotnet test tests/Sim.Cli.Tests -c Release --filter DamageTests</c>.
/// </summary>
public sealed class DamageTests(StoredRuns runs) : IClassFixture<StoredRuns>, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly IReadOnlySet<string> Free = new HashSet<string>(
        ["title", "question", "name", "label", "sector", "country", "code", "note", "source", "path", "value", "reason",
            "key", "file", "group", "countries", "metric", "within", "columnsUnread"],
        StringComparer.Ordinal);

    private readonly Workplace _place = new();

    public static TheoryData<string> Texts => [.. JsonDamage.HostileTexts];

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_damaged_result_is_shown_or_refused_and_nothing_else()
    {
        int count = Number("SIM_DAMAGES", 1_000);
        int seed = Number("SIM_DAMAGE_SEED", 20_240_719);
        int made = 0;
        for (int i = 0; i < count; i++)
        {
            string folder = Copy(runs.Folders[i % runs.Folders.Count]);
            string what = Spoil(folder, new Random(unchecked((seed * 1_000_003) + i)));
            long stamp = Stopwatch.GetTimestamp();
            try
            {
                made += new Reading(_place.Folder, runs.Folders[0]).Of(folder) ? 1 : 0;
            }
            catch (Exception e)
            {
                Assert.Fail($"damage {i} of seed {seed}, {what}: {e}");
            }

            TimeSpan taken = Stopwatch.GetElapsedTime(stamp);
            Assert.True(taken < Longest, $"damage {i} of seed {seed}, {what}: {taken}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count - made} of {count} refused, {made} shown");
        Assert.InRange(made, 0, count / 2);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_in_every_member_that_is_free_reaches_no_page_as_it_is(string text)
    {
        foreach (string run in runs.Folders)
        {
            string folder = Copy(run);
            string file = Path.Combine(folder, "result.json");
            File.WriteAllBytes(file, JsonDamage.Everywhere(File.ReadAllBytes(file), text, Free));
            Assert.True(new Reading(_place.Folder, run).Of(folder), run);
        }
    }

    private string Copy(string run)
    {
        string folder = _place.PathOf("run");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(run))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

        return folder;
    }

    private static string Spoil(string folder, Random dice)
    {
        string name = dice.Next(20) switch { < 11 => "result.json", < 18 => "series.parquet", 18 => "manifest.json",
            _ => "scenario.resolved.yaml" };
        string file = Path.Combine(folder, name);
        byte[] bytes = File.ReadAllBytes(file);
        if (name == "series.parquet" && dice.Next(4) > 0)
        {
            // Without the hash the file itself must be read.
            string result = Path.Combine(folder, "result.json");
            string[] lines = [
                .. File.ReadLines(result).Where(l => !l.Contains("seriesHash", StringComparison.Ordinal))];
            File.WriteAllLines(result, lines);
        }

        File.WriteAllBytes(file, name == "result.json" ? new JsonDamage(dice).Spoil(bytes) : Bytes.Spoil(bytes, dice));
        return name;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture,
            out int number) ? number : otherwise;
}
