namespace Sim.Numerics.Tests;

public sealed class OrderStatisticsTests
{
    [Fact]
    public void A_median_of_an_even_number_of_values_lies_between_the_two_in_the_middle()
    {
        Assert.Equal(2, OrderStatistics.Median([1, 2, 9]));
        Assert.Equal(2.5, OrderStatistics.Median([1, 2, 3, 9]));
    }

    [Fact]
    public void A_quantile_is_the_least_value_with_enough_at_or_below_it()
    {
        double[] values = [.. Enumerable.Range(1, 10).Select(i => (double)i)];

        Assert.Equal(1, OrderStatistics.Quantile(values, 0.1));
        Assert.Equal(2, OrderStatistics.Quantile(values, 0.11));
        Assert.Equal(10, OrderStatistics.Quantile(values, 1));
        Assert.Equal(1, OrderStatistics.Quantile(values, 0));
    }

    // Ranks as printed, for example by Conover, Practical Nonparametric Statistics: 20 values, ranks 6 and 15.
    [Fact]
    public void The_interval_of_a_median_of_twenty_is_from_the_sixth_to_the_fifteenth() => Assert.Equal(
        new ConfidenceInterval(6, 15),
        OrderStatistics.QuantileInterval([.. Enumerable.Range(1, 20).Select(i => (double)i)], 0.5, 0.95));

    [Fact]
    public void Five_values_are_too_few_for_an_interval_of_the_median_and_six_are_enough()
    {
        Assert.Null(OrderStatistics.QuantileInterval([1, 2, 3, 4, 5], 0.5, 0.95));
        Assert.Equal(new ConfidenceInterval(1, 6), OrderStatistics.QuantileInterval([1, 2, 3, 4, 5, 6], 0.5, 0.95));
    }
}
