using Oracle = MathNet.Numerics.Distributions;

namespace Sim.Numerics.Tests;

public sealed class StudentTTests
{
    // Table values as printed, for example in Abramowitz and Stegun, table 26.10.
    [Theory]
    [InlineData(0.975, 1, 12.706)]
    [InlineData(0.975, 2, 4.303)]
    [InlineData(0.975, 9, 2.262)]
    [InlineData(0.95, 19, 1.729)]
    [InlineData(0.975, 19, 2.093)]
    [InlineData(0.995, 30, 2.750)]
    [InlineData(0.9995, 4, 8.610)]
    [InlineData(0.975, 120, 1.980)]
    public void Quantiles_are_those_of_the_printed_tables(double p, double freedom, double expected)
    {
        Assert.Equal(expected, Math.Round(StudentT.Quantile(p, freedom), 3));
        Assert.Equal(-expected, Math.Round(StudentT.Quantile(1 - p, freedom), 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(19)]
    [InlineData(500)]
    [InlineData(1e6)]
    public void The_distribution_and_its_quantiles_agree_with_the_oracle(double freedom)
    {
        for (int i = 1; i < 200; i++)
        {
            double t = (i - 100) / 10.0;
            double expected = StudentT.Cdf(t, freedom);
            Assert.Equal(Oracle.StudentT.CDF(0, 1, freedom, t), expected, freedom > 1e5 ? 1e-9 : 1e-12);

            // The lower tail: near one a probability has no digits left for its quantile.
            Assert.Equal(-Math.Abs(t), StudentT.Quantile(StudentT.Cdf(-Math.Abs(t), freedom), freedom), 1e-9);
        }
    }

    [Fact]
    public void With_many_degrees_of_freedom_it_is_the_normal_distribution() =>
        Assert.Equal(Oracle.Normal.InvCDF(0, 1, 0.975), StudentT.Quantile(0.975, 1e9), 1e-7);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(double.NaN, 5)]
    [InlineData(0.5, 0)]
    public void What_is_no_probability_or_no_number_of_freedom_is_refused(double p, double freedom) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(p, freedom));
}
