using System.Diagnostics;

namespace Sim.Scenarios.Tests;

/// <summary>Files that are larger than memory likes: counted exactly, read in bounded memory.</summary>
public sealed class LargeListingTests
{
    private static readonly bool All = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1";

    [Fact, TooSlowForMutants]
    public void Two_million_endpoints_with_one_bad_row_in_a_hundred_are_counted_exactly()
    {
        int rows = All ? 2_000_000 : 200_000;
        var folder = new StreamFolder(() => FleetCsv.Endpoints(rows, 100));
        FleetListing listing = Listed.Of(Listed.Read(folder, "rows: endpoints", "preset: falcon", "onBadRow: skip"));

        Assert.Equal((rows, rows / 100, rows - (rows / 100)),
            (listing.Input.Rows, listing.Input.RowsSkipped, listing.Endpoints));

        // What is kept grows with what differs: 300 sites, 3 kinds, 4 versions.
        ListedOrganisation only = listing.Organisations.Single();
        Assert.Equal(300, only.Places.Count);
        Assert.Equal(3_600, only.Places.Sum(p => p.Counts.Count));
    }

    [Fact]
    public void Refused_files_show_twenty_problems_and_the_exact_count()
    {
        var folder = new StreamFolder(() => FleetCsv.Endpoints(50_000, 100));
        ScenarioReadResult result = Listed.Read(folder, "rows: endpoints", "preset: falcon");

        Assert.Equal("500 of 50,000 rows are bad: broken quotes in 100 (lines 301, 801, 1301, …), "
            + "nul byte in 100 (lines 401, 901, 1401, …), too few cells in 100 (lines 101, 601, 1101, …), "
            + "unknown kind in 100 (lines 501, 1001, 1501, …), unknown version in 100 (lines 201, 701, 1201, …); "
            + "the first 20 problems are shown", result.Diagnostics[0].Message);
        Assert.Equal(21, result.Diagnostics.Count);
    }

    [Theory, TooSlowForMutants]
    [InlineData("name", "the header: a row of more than 1,048,576 bytes")]
    [InlineData("name,server\nAcme,", "1 of 1 rows is bad: row too long (line 2)")]
    [InlineData("name,server\nAcme,\"", "1 of 1 rows is bad: broken quotes (line 2)")]
    public void A_line_of_a_gigabyte_is_an_error_and_not_in_memory(string head, string expected)
    {
        int blocks = All ? 1024 : 64;
        string block = new('x', 1 << 20);
        var folder = new StreamFolder(() => Enumerable.Repeat(block, blocks).Prepend(head));
        long before = GC.GetAllocatedBytesForCurrentThread();
        ScenarioReadResult result = Listed.Read(folder, "rows: organisations",
            "versions: {v: {version: 7.16, share: 100%}}");

        Assert.Equal(expected, result.Diagnostics[0].Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16L << 20);
    }

    [Fact, TooSlowForMutants]
    public void A_file_of_quotes_is_read_in_time_that_grows_with_its_length_only()
    {
        string[] nasty = ["\"\n", "\"\"\n", "a\"\n", "\"\"\"\n", "\",\"\n", "\"\"x\n", "x,\"\n"];
        foreach (string line in nasty)
        {
            var folder = new StreamFolder(() => Enumerable.Repeat(line, 100_000).Prepend("name,server\n"));
            var clock = Stopwatch.StartNew();
            ScenarioReadResult result = Listed.Read(folder, "rows: organisations");

            Assert.NotEmpty(result.Diagnostics);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{line.Trim()}: {clock.Elapsed}");
        }
    }
}
