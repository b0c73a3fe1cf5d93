using MathNet.Numerics.Statistics;

namespace Sim.Numerics.Tests;

public sealed class PairedSampleTests
{
    [Fact]
    public void Correlation_agrees_with_the_oracle_and_the_ratio_is_what_independence_would_cost()
    {
        double[] shared = NormalSample.Of(1, 200);
        double[] first = [.. shared.Zip(NormalSample.Of(2, 200), (s, o) => s + (0.1 * o))];
        PairedSample pair = PairedSample.Of(first, shared);

        Assert.Equal(Correlation.Pearson(first, shared), pair.Correlation!.Value, 1e-12);
        Assert.Equal((first.Variance() + shared.Variance()) / first.Zip(shared, (a, b) => a - b).Variance(),
            pair.VarianceRatio!.Value, 1e-9);
        Assert.True(pair.VarianceRatio > 100);
    }

    [Fact]
    public void Independent_samples_gain_nothing_by_pairing()
    {
        PairedSample pair = PairedSample.Of(NormalSample.Of(1, 2000), NormalSample.Of(2, 2000));

        Assert.InRange(pair.VarianceRatio!.Value, 0.93, 1.07);
    }

    [Fact]
    public void A_pair_without_both_values_is_left_out()
    {
        PairedSample pair = PairedSample.Of([1, double.NaN, 3, 7], [0, 1, double.NaN, 4]);

        Assert.Equal([1.0, 3.0], pair.Differences.ToArray());
        Assert.Equal(2, pair.First.N);
    }

    [Fact]
    public void Differences_that_do_not_vary_have_no_ratio_and_samples_that_do_not_have_no_correlation()
    {
        Assert.Null(PairedSample.Of([1, 2, 3], [0, 1, 2]).VarianceRatio);
        Assert.Equal(1, PairedSample.Of([1, 2, 3], [0, 1, 2]).Correlation);
        Assert.Null(PairedSample.Of([1, 2, 3], [5, 5, 5]).Correlation);
    }

    [Fact]
    public void Samples_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => PairedSample.Of([1, 2], [1]));
}
