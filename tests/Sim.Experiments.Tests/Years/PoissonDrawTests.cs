namespace Sim.Experiments.Tests;

public sealed class PoissonDrawTests
{
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.7)]
    [InlineData(12)]
    [InlineData(150)]
    public void Evenly_spread_uniforms_give_the_mean_and_the_variance(double mean)
    {
        const int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++)
        {
            int number = PoissonDraw.Of((i + 0.5) / n, mean);
            sum += number;
            squares += (double)number * number;
        }

        Assert.Equal(mean, sum / n, mean * 0.002 + 1e-4);
        Assert.Equal(mean, (squares / n) - (sum / n * sum / n), mean * 0.01 + 1e-3);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.37)]
    [InlineData(0.9999999999999999)]
    public void A_larger_mean_never_gives_fewer(double uniform)
    {
        int[] numbers = [.. new[] { 0.01, 0.5, 1, 2, 30, 200 }.Select(m => PoissonDraw.Of(uniform, m))];

        Assert.Equal(numbers.Order(), numbers);
    }

    [Fact]
    public void The_first_probabilities_are_the_closed_form()
    {
        double none = Math.Exp(-0.8);

        Assert.Equal(0, PoissonDraw.Of(none - 1e-12, 0.8));
        Assert.Equal(1, PoissonDraw.Of(none + 1e-12, 0.8));
        Assert.Equal(1, PoissonDraw.Of((none * 1.8) - 1e-12, 0.8));
        Assert.Equal(2, PoissonDraw.Of((none * 1.8) + 1e-12, 0.8));
    }
}
