namespace Sim.Experiments.Tests;

public sealed class LinearOrderTests
{
    [Theory]
    [InlineData(4, -1, 4.0)]
    [InlineData(-0.5, 2, 0.25)]
    [InlineData(1, 1, null)]
    [InlineData(1, 0, null)]
    [InlineData(200, -1, null)]
    public void The_factor_is_where_what_is_fixed_and_what_grows_are_equal(
        double fixedPart, double covered, double? expected) =>
        Assert.Equal(new BreakEven("a", expected, null, null),
            new LinearOrder([fixedPart], [covered], null).Solve("a"));

    [Fact]
    public void Replications_that_agree_leave_one_factor_open()
    {
        BreakEven found = new LinearOrder([4, 4, 4], [-1, -1, -1], 4.3).Solve("a");

        Assert.Equal(4, found.Factor);
        Assert.Equal(4, found.Low!.Value, 1e-6);
        Assert.Equal(4, found.High!.Value, 1e-6);
    }

    [Fact]
    public void An_interval_that_the_runs_leave_open_to_one_side_reaches_the_last_factor_that_is_tried()
    {
        // What grows may be nothing at all: the better one may then stay better at any factor.
        BreakEven found = new LinearOrder([4, 4.2, 3.9, 4.1], [-2, 0.5, -1.5, 0.2], 3.18).Solve("a");

        Assert.InRange(found.Factor!.Value, 4, 7);
        Assert.InRange(found.Low!.Value, 0.5, 4);
        Assert.Equal(YearLever.Most, found.High);
    }

    [Fact]
    public void The_95_percent_interval_holds_the_true_factor_in_93_to_97_of_100_repeats()
    {
        const int repeats = 4000;
        int held = 0;
        for (ulong repeat = 0; repeat < repeats; repeat++)
        {
            double[] fixedPart = [.. Enumerable.Range(0, 10).Select(r => 6 + Normal(repeat, 2 * r))];
            double[] covered = [.. Enumerable.Range(0, 10).Select(r => -2 + (0.7 * Normal(repeat, (2 * r) + 1)))];
            BreakEven found = new LinearOrder(fixedPart, covered, 2.262157).Solve("a");
            held += found.Low <= 3 && 3 <= found.High ? 1 : 0;
        }

        Assert.InRange(held / (double)repeats, 0.93, 0.97);
    }

    private static double Normal(ulong repeat, int index) => DetMath.NormalQuantile(
        Mix.ToUnit(Mix.Combine(Mix.Combine(77, repeat), (ulong)index)) is var u && u > 0 ? u : 0.5);
}
