namespace Sim.Experiments.Tests;

/// <summary>What equal seeds gain, on the pair that the catalogue ships and on one where they gain nothing.</summary>
public sealed class PairingTests(ITestOutputHelper output)
{
    [Fact]
    public void Equal_seeds_cut_the_variance_at_least_fivefold_for_july_at_once_against_halted_at_minute_20()
    {
        ExperimentResult result = CatalogueExperiment.Run("july-2024-halted");

        PairedDifference[] differences = [
            .. result.Differences.Where(d => d.Metric is "totals.downHours" or "totals.crashed")];
        Assert.Equal(2, differences.Length);
        Assert.All(differences, d => Assert.True(d.VarianceRatio >= 5, Told(d)));
        Assert.All(differences, d => output.WriteLine(Told(d)));
    }

    [Fact]
    public void Equal_seeds_gain_nothing_where_disjoint_draws_decide()
    {
        ExperimentResult result = CatalogueExperiment.Run("pairing-without-gain");

        PairedDifference difference = Assert.Single(result.Differences);
        output.WriteLine(Told(difference));
        Assert.True(difference.VarianceRatio is > 0.5 and < 2, Told(difference));
    }

    private static string Told(PairedDifference d) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{d.Arm} against {d.Against}, {d.Metric}: variance divided by {d.VarianceRatio:0.00}, correlation "
            + $"{d.Correlation:0.000}, {d.N} pairs");
}
