using System.Diagnostics;
using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Broken CSV files of every kind must give errors, not exceptions, and quickly.</summary>
public sealed class ListingFuzzTests
{
    private const int Seed = 4180;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    private static readonly string[] Tokens =
    [
        ",", "\"", "\"\"", "\n", "\r", "\r\n", "\0", ";", "\t", "=", "+", "-", "@", "*", "\uFEFF", "é", "💥", "\u202E",
        "\u001b[2J",
        "-1", "99999999999999999999", "1e9", "1.5", "1,000", "name", "server", "7.16", "none", "ignore", "UTC+14:00",
        "UTC-99:99",
        "DE", "ZZ", "100%", "101%", "NaN", "windows", "Windows", "''", "\"a\nb\"", "\"\r\n",
    ];

    [Fact]
    public void Mutated_files_give_errors_and_never_exceptions()
    {
        int count = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1"
            ? 100_000 : Repetitions.Of(3_000, 60);
        byte[] organisations = Encoding.UTF8.GetBytes(FleetCsv.Organisations(12));
        byte[] endpoints = Encoding.UTF8.GetBytes(string.Concat(FleetCsv.Endpoints(25, 6)));
        var random = new Random(Seed);
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            bool rows = i % 2 == 0;
            byte[] mutant = Mutate(rows ? organisations : endpoints, random);
            string[] keys = rows ? ["rows: organisations"] : ["rows: endpoints", "preset: falcon"];
            string policy = i % 4 < 2 ? "onBadRow: skip" : "onBadRow: refuse";
            var clock = Stopwatch.StartNew();
            ScenarioReadResult? result = null;
            Exception? thrown = Record.Exception(() => result = Listed.Read(
                new MemoryDataFolder().With("fleet.csv", mutant), [.. keys, policy]));
            string repeat =
                $"seed {Seed}, mutation {i}, {clock.ElapsedMilliseconds} ms: {Convert.ToBase64String(mutant)}";
            Assert.True(thrown is null && clock.Elapsed < Bound, $"{thrown}\n{repeat}");
            Assert.True(result!.Plan is null != (result.Diagnostics.Count == 0), repeat);
            if (result.Plan is { } plan)
            {
                read++;
                FleetListing listing = plan.Fleet.Groups[0].Listing!;
                Assert.True(listing.Input.Rows >= listing.Input.RowsSkipped + listing.Input.RowsIgnored, repeat);
                Assert.True(listing.Organisations.All(o => o.Endpoints > 0 && !o.Name.Any(char.IsControl)), repeat);
            }
        }

        Assert.InRange(read, count / 20, count);
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        byte[] bytes = original;
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            int at = random.Next(bytes.Length + 1);
            int end = Math.Min(bytes.Length, at + random.Next(80));
            byte[] token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
            bytes = random.Next(6) switch
            {
                0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[Math.Min(bytes.Length, at + 1)..]],
                1 => bytes[..at],
                2 => [.. bytes[..at], .. bytes[end..]],
                3 => [.. bytes[..end], .. bytes[at..end], .. bytes[end..]],
                _ => [.. bytes[..at], .. token, .. bytes[at..]],
            };
        }

        return bytes;
    }
}
