namespace Sim.Numerics.Tests;

public sealed class DetMathTests
{
    [Fact]
    public void Logarithm_agrees_with_the_platform_to_1e_14()
    {
        for (int i = 1; i < 200_000; i++)
        {
            double x = i / 1000.0;
            Assert.True(Math.Abs(DetMath.Log(x) - Math.Log(x)) <= 1e-14 * Math.Max(1, Math.Abs(Math.Log(x))),
                $"log({x:R})");
        }

        Assert.Equal(Math.Log(double.Epsilon), DetMath.Log(double.Epsilon), 1e-12);
        Assert.Equal(double.NegativeInfinity, DetMath.Log(0));
        Assert.True(double.IsNaN(DetMath.Log(-1)));
        Assert.Equal(double.PositiveInfinity, DetMath.Log(double.PositiveInfinity));
    }

    [Fact]
    public void Exponential_agrees_with_the_platform_to_1e_14()
    {
        for (int i = -70_000; i < 70_000; i++)
        {
            double x = i / 100.0;
            Assert.True(Math.Abs((DetMath.Exp(x) / Math.Exp(x)) - 1) < 1e-14, $"exp({x:R})");
        }

        Assert.Equal(0, DetMath.Exp(-800));
        Assert.Equal(double.PositiveInfinity, DetMath.Exp(800));
        Assert.Equal(1, DetMath.Exp(0));
    }

    [Fact]
    public void Normal_quantile_agrees_with_an_independent_library()
    {
        for (int i = 1; i < 10_000; i++)
        {
            double p = i / 10_000.0;
            Assert.Equal(MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p), DetMath.NormalQuantile(p), 1e-9);
        }

        Assert.Equal(-6.361340902404056, DetMath.NormalQuantile(1e-10), 1e-12);
        Assert.Equal(double.NegativeInfinity, DetMath.NormalQuantile(0));
        Assert.True(double.IsNaN(DetMath.NormalQuantile(1.5)));
    }

    [Theory]
    [InlineData(0.1, 0xC0026BB1BBB55515UL)]
    [InlineData(3.0, 0x3FF193EA7AAD030AUL)]
    public void Logarithm_keeps_its_bits(double x, ulong bits) =>
        Assert.Equal(bits, BitConverter.DoubleToUInt64Bits(DetMath.Log(x)));
}
