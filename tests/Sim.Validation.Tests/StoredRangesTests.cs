namespace Sim.Validation.Tests;

/// <summary>Where ranges over fleets are written in a scenario, and in which notation.</summary>
public sealed class StoredRangesTests
{
    private const string File = """
        expectations:
          - name: one
            metric: totals.crashed
            max: 9
            fleets: {count: 2, low: 1, median: 1, high: 1}
            source: somewhere
          - name: two
            metric: releases.channel.lastApplied
            max: 78m
        published:
          - series: crashed
        """;

    private static readonly Lazy<SimResult> SmallRun = new(
        () => Replications.Run("geometric-self-heal", [1], "1%", false)[0]);

    private static readonly SimResult[] Results = [Run(8_240_400, 4_600), Run(9_180_000, 4_602), Run(8_550_000, 4_601)];

    [Fact]
    public void A_stored_range_is_compared_and_a_missing_one_is_left_out()
    {
        string updated = StoredRanges.Update(File, Measured, everywhere: false);

        Assert.Equal(File.Replace("{count: 2, low: 1, median: 1, high: 1}",
            "{count: 3, low: 8.24M, median: 8.55M, high: 9.18M}", StringComparison.Ordinal), updated);
        Assert.Equal(updated, StoredRanges.Update(updated, Measured, everywhere: false));
    }

    [Fact]
    public void An_update_writes_a_range_beside_every_expectation_once()
    {
        string updated = StoredRanges.Update(File, Measured, everywhere: true);

        Assert.Contains(
            "    max: 78m\n    fleets: {count: 3, low: 4600s, median: 4601s, high: 4602s}\npublished:", updated,
            StringComparison.Ordinal);
        Assert.Equal(updated, StoredRanges.Update(updated, Measured, everywhere: true));
    }

    private static string Measured(MetricName metric) => StoredRanges.Text(metric, Results);

    private static SimResult Run(long crashed, double lastApplied)
    {
        SimResult small = SmallRun.Value;
        return small with
        {
            Totals = small.Totals with { Crashed = crashed },
            Releases = [small.Releases[0] with { Name = "channel", LastApplied = lastApplied }],
        };
    }
}
