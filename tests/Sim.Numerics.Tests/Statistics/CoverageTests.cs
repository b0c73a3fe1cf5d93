namespace Sim.Numerics.Tests;

/// <summary>Intervals of 95% hold the truth in 93 to 97% of a thousand repeats of a case with a known answer.</summary>
public sealed class CoverageTests
{
    private const int Repeats = 1000;

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    public void Students_interval_of_a_mean_covers(int n) => Covers($"t, normal, n = {n}", seed =>
        new StudentInterval(0.95).Of(SampleMoments.Of(NormalSample.Of(seed, n)))!.Value.Holds(0));

    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    public void The_bootstrap_interval_of_a_mean_covers(int n) => Covers($"bootstrap, normal, n = {n}", seed =>
        new BootstrapInterval(0.95, seed, 1000).Of(NormalSample.Of(seed, n))!.Value.Holds(0));

    [Fact]
    public void The_bootstrap_interval_of_a_skewed_mean_covers() => Covers("bootstrap, exponential, n = 60", seed =>
        new BootstrapInterval(0.95, seed, 1000).Of(NormalSample.Exponential(seed, 60))!.Value.Holds(1));

    // Two correlated arms whose true difference is 0.5.
    [Fact]
    public void Students_interval_of_a_paired_difference_covers() => Covers("t, paired, n = 20", seed =>
    {
        double[] shared = NormalSample.Of(seed, 20);
        double[] own = NormalSample.Of(seed + 1_000_000, 20);
        double[] first = [.. shared.Zip(own, (s, o) => (3 * s) + o + 0.5)];
        double[] second = [.. shared.Select(s => 3 * s)];
        return new StudentInterval(0.95).Of(PairedSample.Of(first, second).Difference)!.Value.Holds(0.5);
    });

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_distribution_free_interval_of_a_quantile_covers(double p)
    {
        int held = Held(seed =>
        {
            double[] values = NormalSample.Exponential(seed, 100);
            Array.Sort(values);
            return OrderStatistics.QuantileInterval(values, p, 0.95)!.Value.Holds(-Math.Log(1 - p));
        });

        // Ranks are whole numbers: the level is kept, and overshot by a little.
        Assert.InRange(held, 935, 985);
    }

    private static void Covers(string what, Func<ulong, bool> holds)
    {
        int held = Held(holds);
        Assert.True(held is >= 930 and <= 970,
            $"{what}: {held} of {Repeats} intervals hold the truth, seeds 1 to {Repeats}");
    }

    private static int Held(Func<ulong, bool> holds) => Enumerable.Range(1, Repeats).Count(r => holds((ulong)r));
}
