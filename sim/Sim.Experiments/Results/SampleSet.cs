namespace Sim.Experiments;

/// <summary>
/// The arms, or the levels of a factor, side by side: what each gives, how it differs, and who is best.
/// </summary>
/// <param name="plan">The experiment.</param>
/// <param name="names">Their names.</param>
/// <param name="samples">By metric of the plan, name and replication; NaN where there is no value.</param>
/// <param name="intervals">Makes the intervals.</param>
internal sealed class SampleSet(
    ExperimentPlan plan, IReadOnlyList<string> names, IReadOnlyList<double[][]> samples, Intervals intervals)
{
    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Values of a metric, by name and replication.</summary>
    public double[][] Samples(int metric) => samples[metric];

    /// <summary>The metrics of one of them, in the order of the plan.</summary>
    public IReadOnlyList<ArmMetric> Metrics(int place) => [.. plan.Metrics.Select(
        (m, i) => Describe([.. samples[i][place].Where(v => !double.IsNaN(v))], m.Unit))];

    /// <summary>Paired differences by metric and name; none where no pair has both values.</summary>
    /// <param name="baselineOf">With whom one is compared; null for a baseline itself.</param>
    public IReadOnlyList<PairedDifference> Differences(Func<int, int?> baselineOf) =>
    [
        .. plan.Metrics.SelectMany((m, i) => names.Select((name, place) => baselineOf(place) is { } baseline
            ? intervals.Difference(name, names[baseline], m.Metric, Pair(i, place, baseline))
            : null)).OfType<PairedDifference>(),
    ];

    /// <summary>Who is best, who equals the best, and who may, metric by metric.</summary>
    public IReadOnlyList<MetricStanding> Standings() => [.. plan.Metrics.Select(Standing)];

    private MetricStanding Standing(ExperimentMetric metric, int index)
    {
        // Who lacks a value in a replication has no mean, and is not compared.
        double[][] of = samples[index];
        double[] costs = [.. of.Select(v => SampleMoments.Of(v).Mean * (metric.LowerIsBetter ? 1 : -1))];
        int[] known = [.. Enumerable.Range(0, of.Length).Where(i => !double.IsNaN(costs[i]))];
        if (known.Length == 0)
            return new MetricStanding(metric.Metric, [], [], [], false);

        int[] best = [.. known.Where(i => costs[i].Equals(known.Min(k => costs[k])))];
        return new MetricStanding(
            metric.Metric, Named(best), Named(known.Where(i => costs[i].Equals(known.Max(k => costs[k])))),
            Named(known.Except(best).Where(i => !intervals.IsDecided(Pair(index, i, best[0])))),
            best.All(i => of[i].AsSpan().SequenceEqual(of[best[0]])));

        string[] Named(IEnumerable<int> places) => [.. places.Select(i => names[i])];
    }

    private PairedSample Pair(int metric, int place, int baseline) =>
        PairedSample.Of(samples[metric][place], samples[metric][baseline]);

    private ArmMetric Describe(double[] values, string unit)
    {
        if (values.Length == 0)
            return new ArmMetric(0, null, null, null, null, null, null, null);

        SampleMoments moments = SampleMoments.Of(values);
        ConfidenceInterval? interval = intervals.OfMean(values, unit);
        Array.Sort(values);
        ConfidenceInterval? median = OrderStatistics.QuantileInterval(values, 0.5, plan.Confidence);
        return new ArmMetric(
            values.Length, moments.Mean, values.Length < 2 ? null : moments.Deviation, interval?.Low, interval?.High,
            values[0], OrderStatistics.Median(values), values[^1])
        {
            MedianLow = median?.Low,
            MedianHigh = median?.High,
        };
    }
}
