namespace Sim.Numerics.Tests;

public sealed class CategoricalTests
{
    [Fact]
    public void Thresholds_are_the_exact_cumulative_shares()
    {
        var thirds = Categorical.Of([Ratio.Of(1, 3), Ratio.Of(1, 6), Ratio.Of(1, 2)]);

        Assert.Equal(3, thirds.Count);
        Assert.Equal([0x5555_5555UL, 0x8000_0000UL, 0x1_0000_0000UL], thirds.Thresholds.ToArray());
    }

    [Fact]
    public void A_uniform_below_a_threshold_falls_into_its_category_and_the_threshold_itself_into_the_next()
    {
        var halves = Categorical.Of([Ratio.Of(1, 4), Ratio.Zero, Ratio.Of(3, 4)]);

        Assert.Equal([0, 0, 2, 2], ((uint[])[0, 0x3FFF_FFFF, 0x4000_0000, uint.MaxValue]).Select(halves.Pick));
    }

    [Fact]
    public void The_last_category_takes_what_rounding_leaves()
    {
        var sevenths = Categorical.Of([.. Enumerable.Repeat(Ratio.Of(1, 7), 7)]);

        Assert.Equal(6, sevenths.Pick(uint.MaxValue));
        Assert.Equal(1UL << 32, sevenths.Thresholds[^1]);
    }

    [Fact]
    public void Shares_above_one_never_reach_past_the_uniforms() =>
        Assert.Equal([1UL << 32, 1UL << 32], Categorical.Of([Ratio.One, Ratio.One]).Thresholds.ToArray());

    [Fact]
    public void There_is_at_least_one_share()
    {
        Assert.Contains("at least one share", Assert.Throws<ArgumentException>(() => Categorical.Of([])).Message,
            StringComparison.Ordinal);
    }
}
