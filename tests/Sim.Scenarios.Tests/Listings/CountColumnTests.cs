namespace Sim.Scenarios.Tests;

/// <summary>A row of an export may stand for many machines, as in a grid of answers.</summary>
public sealed class CountColumnTests
{
    private const string Grid = """
        "Count","Operating System","Chassis Type","Falcon Version"
        "812","Windows 11 Enterprise","Notebook","7.16.18605.0"
        "240","Windows 10 Enterprise","Desktop","7.15.18513.0"
        "61","Windows Server 2019 Standard","Virtual","7.16.18605.0"
        "38","Windows Server 2022 Datacenter","Rack Mount","[no results]"
        "9","Windows 11 Enterprise","Notebook","[current result unavailable]"
        "3","Linux","Virtual","7.16.17108.0"
        """;

    [Fact]
    public void A_grid_counts_as_many_machines_as_it_says()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(Grid,
            "columns: {platform: Operating System, kind: Chassis Type, version: Falcon Version}",
            "values: {kind: {Virtual: virtual-machine, Rack Mount: server, Notebook: workstation, Desktop: "
                + "workstation}, "
            + "version: {\"[no results]\": none, \"[current*\": none}}"));

        Assert.Equal((1_160L, 6L, 1L), (listing.Endpoints, listing.Input.Rows, listing.Input.RowsIgnored));
        Assert.Equal([38, 61, 9, 240, 812],
            listing.Organisations.Single().Places.Single().Counts.Select(c => c.Endpoints));
    }

    [Fact]
    public void Machines_that_did_not_answer_are_bad_rows_of_their_own_reason_unless_they_are_translated()
    {
        FleetListing listing = Listed.Of(
            Listed.Endpoints(Grid, "preset: tanium", "columns: {version: Falcon Version}", "onBadRow: skip"));

        Assert.Equal(["no-answer 2: 5 6"], Listed.Counts(listing.Input.Skipped));
        Assert.Equal(1_113, listing.Endpoints);
    }

    [Theory]
    [InlineData("kind", "[no results]")]
    [InlineData("kind", "[too many results]")]
    [InlineData("site", "[current result unavailable]")]
    [InlineData("country", "TSE-Error: No Sensor Definition for this Platform")]
    public void No_answer_is_no_name_and_nothing_that_a_star_fits(string column, string text)
    {
        string csv = column == "kind" ? $"kind,site\n{text},A\n" : $"kind,{column}\nserver,{text}\n";
        ScenarioReadResult read = Listed.Endpoints(csv, "values: {kind: {server: server, \"*\": workstation}}");

        Assert.Equal($"no answer: {text}", read.Diagnostics[^1].Message);
    }

    [Theory]
    [InlineData("0", "a row that stands for 0 endpoints")]
    [InlineData("", "no number of endpoints")]
    [InlineData("-4", "a negative number of endpoints: -4")]
    [InlineData("many", "'many' is not a whole number of endpoints")]
    [InlineData("10000001", "more than 10,000,000 endpoints: 10000001")]
    public void A_count_is_a_number_of_machines(string count, string message) =>
        Assert.Equal(message, Listed.Endpoints($"kind,count\nserver,{count}\n").Diagnostics[^1].Message);

    [Fact]
    public void Another_header_may_be_named_and_a_counted_column_may_be_ignored()
    {
        const string csv = "kind,Anzahl\nserver,5\nkiosk,7\n";

        Assert.Equal(12, Listed.Of(Listed.Endpoints(csv, "columns: {count: anzahl}")).Endpoints);
        Assert.Equal(2,
            Listed.Of(Listed.Endpoints("kind,Count\nserver,5\nkiosk,7\n", "columns: {ignore: [count]}")).Endpoints);
        Assert.Contains("'count' is not a column of rows: organisations",
            Listed.Organisations("name,server\nAcme,1\n", "columns: {count: server}").Diagnostics[0].Message,
            StringComparison.Ordinal);
    }
}
