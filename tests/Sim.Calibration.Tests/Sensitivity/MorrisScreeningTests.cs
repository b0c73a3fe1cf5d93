namespace Sim.Calibration.Tests;

public sealed class MorrisScreeningTests
{
    [Fact]
    public void Effects_of_a_straight_line_are_its_slopes()
    {
        IReadOnlyList<ElementaryEffects> found = Screen(x => (3 * x[0]) - (2 * x[1]) + (0 * x[2]));

        Assert.Equal(3, found[0].MuStar, 9);
        Assert.Equal(2, found[1].MuStar, 9);
        Assert.Equal(-2, found[1].Mu, 9);
        Assert.Equal(0, found[2].MuStar);
        Assert.All(found, f => Assert.Equal(0, f.Sigma, 9));
        Assert.All(found, f => Assert.Equal(10, f.Values.Count));
    }

    [Fact]
    public void A_factor_that_acts_through_another_has_a_spread()
    {
        IReadOnlyList<ElementaryEffects> found = Screen(x => x[0] * x[1]);

        Assert.True(found[0].Sigma > 0.1);
        Assert.Equal(0, found[2].MuStar);
    }

    [Fact]
    public void Steps_next_to_a_point_without_a_value_are_left_out()
    {
        var found = new MorrisScreening(2, 4, 1).Run(
            new PlainFunction(x => x[0] > 0.9 ? double.NaN : x[0] + x[1]), out int leftOut);

        Assert.True(leftOut > 0);
        Assert.True(found[0].Values.Count < 4);
        Assert.All(found.SelectMany(f => f.Values), v => Assert.Equal(1, v, 9));
    }

    private static IReadOnlyList<ElementaryEffects> Screen(Func<IReadOnlyList<double>, double> function) =>
        new MorrisScreening(3, 10, 1).Run(new PlainFunction(function), out _);
}
