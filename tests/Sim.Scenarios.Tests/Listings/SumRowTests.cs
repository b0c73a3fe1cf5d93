namespace Sim.Scenarios.Tests;

/// <summary>A row of totals below a list is told, and not simulated as an organisation.</summary>
public sealed class SumRowTests
{
    private const string Header = "name,country,sector,crew,server,workstation\n";

    private const string Rows = "Acme,DE,health,3,80,5000\nBeta,FR,,,400,100\nGamma,,,2,0,3000\n";

    [Theory]
    [InlineData(Header + Rows + "Total,,,5,480,8100\n", 5)]
    [InlineData(Header + "Total,,,,480,8100\n" + Rows, 2)]
    [InlineData("name,endpoints\nAcme,1\nTotal,7\nBeta,6\n", 3)]
    [InlineData("name,server,endpoints\nAcme,1,1\nBeta,6,\nTotal,7,7\n", 4)]
    public void A_row_that_is_the_sum_of_the_others_is_bad(string csv, int line)
    {
        ScenarioReadResult refused = Listed.Organisations(csv);
        FleetListing skipped = Listed.Of(Listed.Organisations(csv, "onBadRow: skip"));

        Assert.Equal($"S504:{line}:1 this row is the sum of the others", Listed.Errors(refused)[1]);
        Assert.Equal((1L, (long)line), (skipped.Input.RowsSkipped, Listed.BadLines(skipped).Single()));
        Assert.DoesNotContain(skipped.Organisations, o => o.Name == "Total");
    }

    [Fact]
    public void A_total_is_seen_though_it_holds_rows_that_are_left_out_and_empty_cells_are_translated()
    {
        string[] keys = ["onBadRow: skip", "values: {country: {\"\": DE, FR: ignore}, version: {\"\": none}}"];
        FleetListing listing = Listed.Of(Listed.Organisations(
            Header.Replace("crew", "version", StringComparison.Ordinal)
            + "Acme,DE,helth,,80,5000\nBeta,FR,,,400,100\nGamma,,,,0,3000\nTotal,,,,480,8100\n", keys));

        Assert.Equal("Gamma", Assert.Single(listing.Organisations).Name);
        Assert.Equal([2, 5], Listed.BadLines(listing));
    }

    [Theory]
    [InlineData(Header + Rows + "Delta,,,,480,8101\n")]
    [InlineData(Header + Rows + "Delta,,,,481,8100\n")]
    [InlineData(Header + Rows + "Delta,DE,,,480,8100\n")]
    [InlineData(Header + Rows + "Delta,,retail,,480,8100\n")]
    [InlineData("name,endpoints\nAcme,5\nBeta,5\n")]
    public void Another_row_is_none(string csv) => Assert.NotNull(Listed.Organisations(csv).Plan);

    [Fact]
    public void Sums_are_taken_where_an_int_would_overflow()
    {
        string csv = "name,server\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"Company {i},9000000\n"));

        Assert.Equal(4_500_000_000, Listed.Of(Listed.Organisations(csv)).Endpoints);
    }
}
