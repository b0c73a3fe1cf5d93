using CsCheck;

namespace Sim.Numerics.Tests;

/// <summary>
/// The elementary functions over their whole range against the platform, and from one double to the next.
/// </summary>
public sealed class DetMathGridTests
{
    private const double Tolerance = 1e-13;

    // Doubles of every exponent, not only of every magnitude that a uniform would reach.
    private static readonly Gen<double> PositiveNormal =
        Gen.ULong[0x0010_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFF].Select(BitConverter.UInt64BitsToDouble);

    [Fact]
    public void Logarithm_is_close_over_every_exponent() =>
        PositiveNormal.Check(x => Close(Math.Log(x), DetMath.Log(x)), times: 200_000);

    [Fact]
    public void Logarithm_is_close_next_to_one_where_it_vanishes()
    {
        for (int i = 1; i < 50_000; i++)
        {
            double x = 1 + (i * 3e-16 * i);
            Assert.True(Close(Math.Log(x), DetMath.Log(x)), $"log({x:R})");
            Assert.True(Close(Math.Log(1 / x), DetMath.Log(1 / x)), $"log({1 / x:R})");
        }
    }

    [Fact]
    public void Logarithm_of_subnormal_numbers_is_close() =>
        Gen.ULong[1, 0x000F_FFFF_FFFF_FFFF].Select(BitConverter.UInt64BitsToDouble)
            .Sample(x => Close(Math.Log(x), DetMath.Log(x)));

    [Fact]
    public void Exponential_is_close_over_its_range() =>
        Gen.Double[-708, 709.7].Check(x => Close(Math.Exp(x), DetMath.Exp(x)), times: 200_000);

    [Fact]
    public void Exponential_fades_into_subnormal_numbers_and_then_zero()
    {
        for (double x = -708; x > -746; x -= 0.01)
        {
            double difference = Math.Abs(Math.Exp(x) - DetMath.Exp(x));
            Assert.True(difference <= Math.Max(double.Epsilon, Math.Exp(x) * Tolerance), $"exp({x:R})");
        }

        Assert.Equal(0, DetMath.Exp(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, DetMath.Exp(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, DetMath.Exp(709.79));
        Assert.True(double.IsNaN(DetMath.Exp(double.NaN)));
        Assert.Equal(Math.Exp(709.78271289338397), DetMath.Exp(709.78271289338397), 1e295);
    }

    [Fact]
    public void Neighbouring_doubles_never_reverse_the_order_of_logarithm_and_exponential()
    {
        double[] starts = [1e-300, 0.01, 0.5, 0.70710678, 0.99999, 1, 1.41421356, 2, 3.7, 1e6, 1e300];
        int steps = Repetitions.Of(20_000);
        foreach (double start in starts)
        {
            double x = start;
            double y = Math.Log(start);
            for (int i = 0; i < steps; i++)
            {
                Assert.True(DetMath.Log(Math.BitIncrement(x)) >= DetMath.Log(x), $"log falls after {x:R}");
                Assert.True(DetMath.Exp(Math.BitIncrement(y)) >= DetMath.Exp(y), $"exp falls after {y:R}");
                x = Math.BitIncrement(x);
                y = Math.BitIncrement(y);
            }
        }
    }

    private static bool Close(double expected, double actual) =>
        Math.Abs(actual - expected) <= Tolerance * Math.Abs(expected);
}
