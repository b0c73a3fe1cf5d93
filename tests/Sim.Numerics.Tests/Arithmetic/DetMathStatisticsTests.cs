using CsCheck;
using MathNet.Numerics;

namespace Sim.Numerics.Tests;

public sealed class DetMathStatisticsTests
{
    [Fact]
    public void Normal_distribution_function_agrees_with_an_independent_library_over_both_tails()
    {
        for (int i = -36_000; i <= 36_000; i++)
        {
            double x = i / 1000.0;
            double expected = SpecialFunctions.Erfc(-x / Math.Sqrt(2)) / 2;
            Assert.True(Math.Abs((DetMath.NormalCdf(x) / expected) - 1) < 3e-13, $"cdf({x:R})");
        }
    }

    // 50 digits by arbitrary precision arithmetic, rounded.
    [Theory]
    [InlineData(-37.5, 4.605353009581955e-308)]
    [InlineData(-37.0, 5.725571222524577e-300)]
    [InlineData(-20.3, 6.4292444676983463e-92)]
    [InlineData(-8.2, 1.2019351542735858e-16)]
    [InlineData(-1.0, 0.15865525393145705)]
    [InlineData(0.3, 0.6179114221889526)]
    [InlineData(1.959963984540054, 0.975)]
    public void Normal_distribution_function_gives_known_values(double x, double p) =>
        Assert.True(Math.Abs((DetMath.NormalCdf(x) / p) - 1) < 1e-14, $"cdf({x:R}) = {DetMath.NormalCdf(x):R}");

    [Fact]
    public void Normal_distribution_function_at_its_ends()
    {
        Assert.Equal(0, DetMath.NormalCdf(double.NegativeInfinity));
        Assert.Equal(1, DetMath.NormalCdf(double.PositiveInfinity));
        Assert.Equal(0.5, DetMath.NormalCdf(0));
        Assert.True(double.IsNaN(DetMath.NormalCdf(double.NaN)));
    }

    [Fact]
    public void Normal_quantile_inverts_the_distribution_function() =>
        Gen.Double[-37, 5].Sample(x => Math.Abs(DetMath.NormalQuantile(DetMath.NormalCdf(x)) - x)
            <= 1e-13 + (2e-16 / Math.Exp(-0.5 * Math.Max(x, 0) * x) * 3));

    [Fact]
    public void LogGamma_agrees_with_an_independent_library() =>
        Gen.Double[-7, 14].Select(Math.Exp).Check(x =>
        {
            double expected = SpecialFunctions.GammaLn(x);
            Assert.Equal(expected, DetMath.LogGamma(x), 1e-13 * Math.Max(1, Math.Abs(expected)));
        }, times: 100_000);

    [Fact]
    public void LogGamma_of_whole_numbers_is_the_logarithm_of_the_factorial()
    {
        double sum = 0;
        for (int n = 1; n < 170; n++)
        {
            Assert.Equal(sum, DetMath.LogGamma(n), 1e-14 * Math.Max(1, sum));
            sum += Math.Log(n);
        }

        Assert.Equal(0.5 * Math.Log(Math.PI), DetMath.LogGamma(0.5), 1e-14);
        Assert.Equal(double.PositiveInfinity, DetMath.LogGamma(0));
        Assert.Equal(double.PositiveInfinity, DetMath.LogGamma(double.PositiveInfinity));
        Assert.True(double.IsNaN(DetMath.LogGamma(-1.5)));
    }

    [Fact]
    public void Beta_agrees_with_an_independent_library() =>
        Gen.Double[-2, 5].Select(Gen.Double[-2, 5], Gen.Double[0.001, 0.999]).Check((a, b, x) =>
        {
            double expected = SpecialFunctions.BetaRegularized(Math.Exp(a), Math.Exp(b), x);
            Assert.Equal(expected, DetMath.RegularizedBeta(Math.Exp(a), Math.Exp(b), x), 1e-12);
        }, times: 50_000);

    [Fact]
    public void Beta_with_whole_parameters_is_a_sum_of_binomial_terms()
    {
        for (int n = 1; n <= 30; n++)
        {
            for (int k = 1; k <= n; k++)
            {
                double sum = 0;
                for (int j = k; j <= n; j++)
                    sum += SpecialFunctions.Binomial(n, j) * Math.Pow(0.3, j) * Math.Pow(0.7, n - j);

                Assert.True(
                    Math.Abs((DetMath.RegularizedBeta(k, n - k + 1, 0.3) / sum) - 1) < 1e-13, $"n={n} k={k}");
            }
        }
    }

    [Fact]
    public void Beta_keeps_its_accuracy_for_millions_of_trials()
    {
        // By quadrature of the density with 40 digits; the symmetric law has its median at one half.
        Assert.Equal(0.5, DetMath.RegularizedBeta(2e7, 2e7, 0.5), 1e-11);
        double below = DetMath.RegularizedBeta(3e6, 7e6, 0.3001);
        Assert.Equal(0.7549386711357299, below, 1e-11);
        Assert.Equal(1, below + DetMath.RegularizedBeta(7e6, 3e6, 1 - 0.3001), 1e-11);
    }

    [Theory]
    [InlineData(3, 400, 0.0001, 1.0430265865357733e-05)]
    [InlineData(0.5, 0.5, 0.9, 0.7951672353008666)]
    [InlineData(120.5, 80, 0.5, 0.0020128135113598305)]
    public void Beta_gives_known_values(double a, double b, double x, double p) =>
        Assert.True(
            Math.Abs((DetMath.RegularizedBeta(a, b, x) / p) - 1) < 1e-13, $"{DetMath.RegularizedBeta(a, b, x):R}");

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(1, -1, 0.5)]
    [InlineData(1, 1, -0.1)]
    [InlineData(1, 1, 1.1)]
    [InlineData(double.NaN, 1, 0.5)]
    [InlineData(1, double.PositiveInfinity, 0.5)]
    public void Beta_outside_its_domain_is_not_a_number(double a, double b, double x) =>
        Assert.True(double.IsNaN(DetMath.RegularizedBeta(a, b, x)));

    [Fact]
    public void Beta_at_the_ends_is_zero_and_one() =>
        Assert.Equal((0.0, 1.0), (DetMath.RegularizedBeta(2, 3, 0), DetMath.RegularizedBeta(2, 3, 1)));
}
