namespace Sim.Scenarios.Tests;

/// <summary>A listing's endpoints by kind, platform, country and version, as <c>sim validate</c> shows them.</summary>
public sealed class ListedTotalsTests
{
    [Fact]
    public void Endpoints_are_added_up_along_each_axis()
    {
        ListedTotals totals = Totals(
            Listed.Endpoints(
                "kind,country,version,count\nserver,DE,7.16,3\nserver,,7.9,2\nlaptop,FR,none,4\nserver,DE,,5\n"));

        Assert.Equal([("server", 10L), ("laptop", 4L)], totals.Kinds);
        Assert.Equal([("windows", 14L)], totals.Platforms);
        Assert.Equal([("DE", 8L), ("FR", 4L), ("drawn", 2L)], totals.Countries);
        Assert.Equal([("7.16", 3L), ("7.9", 2L), ("drawn", 5L), ("no sensor", 4L)], totals.Versions);
    }

    [Fact]
    public void What_only_the_group_says_counts_and_the_mix_of_a_sector_is_called_so()
    {
        ListedTotals totals = Totals(Listed.Organisations("name,endpoints\nAcme,70\nBeta,30\n", "country: GB"));

        Assert.Equal([("mix of the sector", 100L)], totals.Kinds);
        Assert.Equal([("GB", 100L)], totals.Countries);
    }

    private static ListedTotals Totals(ScenarioReadResult read)
    {
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        return ListedTotals.Of(read.Plan.Fleet, read.Plan.Fleet.Groups[0]);
    }
}
