using MathNet.Numerics.Statistics;

namespace Sim.Numerics.Tests;

public sealed class SampleMomentsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1e6)]
    [InlineData(1e12)]
    public void Mean_and_variance_are_right_far_from_zero_too(double shift)
    {
        double[] values = [.. NormalSample.Of(3, 1000).Select(v => v + shift)];
        SampleMoments moments = SampleMoments.Of(values);

        Assert.Equal((double)(values.Sum(v => (decimal)v) / 1000), moments.Mean, Math.Max(1e-14, shift * 2e-16));
        Assert.Equal(values.Select(v => v - shift).Variance(), moments.Variance, 1e-9);
        Assert.Equal(1000, moments.N);
    }

    [Fact]
    public void Equal_values_have_no_variance_at_all() =>
        Assert.Equal(new SampleMoments(7, 0.1, 0), SampleMoments.Of([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]));

    [Fact]
    public void Nothing_has_no_moments_and_one_value_has_no_variance()
    {
        Assert.Equal(default, SampleMoments.Of([]));
        Assert.Equal(new SampleMoments(1, 4, 0), SampleMoments.Of([4]));
        Assert.Null(new StudentInterval(0.95).Of(SampleMoments.Of([4])));
    }
}
