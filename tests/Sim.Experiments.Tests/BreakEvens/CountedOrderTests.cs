namespace Sim.Experiments.Tests;

public sealed class CountedOrderTests
{
    private const float Never = float.PositiveInfinity;

    [Fact]
    public void The_difference_steps_where_a_year_begins_to_count()
    {
        CountedOrder order = Order([0, 0, 0.5f, 2], [0, 3, 3, Never]);

        Assert.Equal([1, 2, 3, 1], new[] { 0.1, 1, 2.5, 4 }.Select(order.At));
    }

    [Fact]
    public void The_nearest_factor_that_turns_it_round_is_found_on_either_side()
    {
        Assert.Equal(3, Order([0, 0], [0, 3]).Nearest(d => d <= 0));
        Assert.Equal(0.9, Order([0.5f, 0.9f], [0.2f, 5]).Nearest(d => d <= 0)!.Value, 6);
        Assert.Null(Order([0, 0], [0, Never]).Nearest(d => d <= 0));
    }

    [Fact]
    public void Of_two_factors_the_one_nearer_to_1_counts_as_a_multiple_or_a_part()
    {
        // Below 0.5 and from 3 on there is no difference: a half is nearer than three times.
        Assert.Equal(0.5, Order([0.5f, 4], [3, 4]).Nearest(d => d <= 0));
        Assert.Equal(1.5, Order([0.5f, 4], [1.5f, 4]).Nearest(d => d <= 0));
    }

    [Fact]
    public void What_lies_beyond_the_factors_that_are_tried_is_not_found()
    {
        Assert.Null(Order([0, 0], [0, 200]).Nearest(d => d <= 0));
        Assert.Null(Order([0.001f], [Never]).Nearest(d => d <= 0));
    }

    [Fact]
    public void The_variance_is_that_of_the_differences_year_by_year()
    {
        CountedOrder order = Order([0, 0, Never, Never], [0, Never, 0, Never]);

        Assert.Equal(0.5, order.Variance(1));
    }

    private static CountedOrder Order(float[] worse, float[] better) => new(Years(worse), Years(better));

    private static CriticalYears Years(float[] factors)
    {
        var years = new CriticalYears(factors.Length);
        factors.CopyTo(years.ByYear, 0);
        return years;
    }
}
