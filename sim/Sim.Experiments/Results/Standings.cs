namespace Sim.Experiments;

/// <summary>Finds who is best by a metric, who equals the best, and who may.</summary>
internal static class Standings
{
    /// <summary>The standing of some arms, or levels, by a metric.</summary>
    /// <param name="metric">What is measured.</param>
    /// <param name="names">Their names.</param>
    /// <param name="samples">Their values by replication; NaN where there is none. Who lacks one is not
    /// compared.</param>
    /// <param name="isDecided">Whether a paired difference is more than chance.</param>
    public static MetricStanding Of(
        ExperimentMetric metric, IReadOnlyList<string> names, IReadOnlyList<double[]> samples,
        Func<PairedSample, bool> isDecided)
    {
        int[] known = [
            .. Enumerable.Range(0, names.Count).Where(i => samples[i].Length > 0 && !samples[i].Any(double.IsNaN))];
        if (known.Length == 0)
            return new MetricStanding(metric.Metric, [], [], [], false);

        Dictionary<int,
            double> means = known.ToDictionary(i => i,
                i => SampleMoments.Of(samples[i]).Mean * (metric.LowerIsBetter ? 1 : -1));
        (double least, double most) = (means.Values.Min(), means.Values.Max());
        int[] best = [.. known.Where(i => means[i].Equals(least))];
        return new MetricStanding(
            metric.Metric, Named(best), Named(known.Where(i => means[i].Equals(most))),
            Named(known.Except(best).Where(i => !isDecided(PairedSample.Of(samples[i], samples[best[0]])))),
            best.All(i => samples[i].AsSpan().SequenceEqual(samples[best[0]])));

        string[] Named(IEnumerable<int> places) => [.. places.Select(i => names[i])];
    }
}
