namespace Sim.Experiments;

/// <summary>Intervals and differences of the runs so far. For one thread at a time.</summary>
internal sealed class ExperimentFigures
{
    private readonly ExperimentPlan _plan;
    private readonly IReadOnlyList<ArmBook> _books;
    private readonly StudentInterval _student;

    public ExperimentFigures(ExperimentPlan plan, IReadOnlyList<ArmBook> books)
    {
        (_plan, _books) = (plan, books);
        _student = new StudentInterval(plan.Confidence);
    }

    /// <summary>
    /// Whether the intervals are as narrow as was asked for, and leave no replication out; true where nothing was
    /// asked.
    /// </summary>
    public bool IsPrecise()
    {
        if (_plan.Replications.Target is not { } target)
            return true;

        int metric = IndexOf(target.Metric);
        return Enumerable.Range(0, _books.Count).All(arm => _plan.BaselineOf(arm) is { } baseline
            ? Pair(arm, baseline, metric) is { IsComplete: true } pair
                && IsPrecise(target, metric, baseline, pair.Differences)
            : _books.Count > 1
                || (!_books[arm].Values(metric).Any(double.IsNaN)
                    && IsPrecise(target, metric, arm, _books[arm].Values(metric))));
    }

    /// <summary>A metric of an arm.</summary>
    public ArmMetric Metric(int arm, int metric)
    {
        double[] values = _books[arm].Values(metric);
        return Describe(Known(values), _plan.Metrics[metric].Unit) with { Values = values,
            Why = _books[arm].Why(_plan.Metrics[metric].Metric) };
    }

    /// <summary>Each factor by itself; none with fewer than two.</summary>
    public IReadOnlyList<MarginResult> Margins() =>
        _plan.Factors.Count < 2 ? [] : [.. _plan.Factors.Select((_, f) => Margin(f))];

    private MarginResult Margin(int factor)
    {
        ExperimentFactor of = _plan.Factors[factor];
        double[][][] samples = [.. _plan.Metrics.Select((_, m) => LevelSamples.Of(_plan.Factors, factor, _books, m))];
        bool compared = factor == 0 || !LevelSamples.IsFault(of);
        int baseline = factor == 0 ? of.Levels.ToList().IndexOf(_plan.Baseline) : 0;
        return new MarginResult(
            of.Name, of.Levels[baseline], compared,
            [.. of.Levels.Select(
                (level, l) =>
                    new LevelResult(level,
                        [.. samples.Select((s, m) => Describe(Known(s[l]), _plan.Metrics[m].Unit))]))],
            compared ? [.. samples.SelectMany((s, m) => LevelDifferences(of, baseline, m, s))] : [])
        {
            Standings = compared ? [.. samples.Select((s, m) => Standing(m, of.Levels, s))] : [],
        };
    }

    /// <summary>How every arm stands to every expectation.</summary>
    public IReadOnlyList<ExperimentExpectation> Expectations() =>
        [.. _plan.Expectations.Select((e, i) => new ExperimentExpectation(
        e.Name, e.Metric, UnitOf(e.Metric),
        e.Min, e.Max, e.Source, _plan.Expects,
        [.. _books.Select(
            b => ArmJudge.Of(b.Arm.Name, e, b.Expected(i), b.Why(e.Metric),
                v => MeanInterval(v, SampleMoments.Of(v), UnitOf(e.Metric))))]))];

    private static string UnitOf(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out _, out _)
            ? name!.Unit.ToString().ToLowerInvariant() : "count";

    /// <summary>Who is best among the arms, metric by metric.</summary>
    public IReadOnlyList<MetricStanding> ArmStandings() =>
        [.. _plan.Metrics.Select(
            (_, m) => Standing(m, [.. _plan.Arms.Select(a => a.Name)], [.. _books.Select(b => b.Values(m))]))];

    private MetricStanding Standing(int metric, IReadOnlyList<string> names, IReadOnlyList<double[]> samples) =>
        Standings.Of(_plan.Metrics[metric], names, samples, p => IsDecided(p, IntervalOf(p.Differences, p.Difference)));

    private IEnumerable<PairedDifference> LevelDifferences(ExperimentFactor factor, int baseline, int metric,
        double[][] samples) =>
        Enumerable.Range(0, samples.Length).Where(l => l != baseline)
            .Select(
                l => Difference(factor.Levels[l], factor.Levels[baseline], metric,
                    PairedSample.Of(samples[l], samples[baseline])))
            .OfType<PairedDifference>();

    private ArmMetric Describe(double[] values, string unit)
    {
        if (values.Length == 0)
            return new ArmMetric(0, null, null, null, null, null, null, null);

        SampleMoments moments = SampleMoments.Of(values);
        ConfidenceInterval? interval = MeanInterval(values, moments, unit);
        Array.Sort(values);
        ConfidenceInterval? median = OrderStatistics.QuantileInterval(values, 0.5, _plan.Confidence);
        return new ArmMetric(
            values.Length, moments.Mean, values.Length < 2 ? null : moments.Deviation, interval?.Low, interval?.High,
            values[0],
            OrderStatistics.Median(values), values[^1])
        {
            MedianLow = median?.Low,
            MedianHigh = median?.High,
        };
    }

    /// <summary>
    /// The difference of an arm to its baseline, or null where it is the baseline or no pair has both values.
    /// </summary>
    public PairedDifference? Difference(int arm, int metric) => _plan.BaselineOf(arm) is { } baseline
        ? Difference(_plan.Arms[arm].Name, _plan.Arms[baseline].Name, metric, Pair(arm, baseline, metric))
        : null;

    private PairedDifference? Difference(string arm, string against, int metric, PairedSample pair)
    {
        if (pair.Difference.N == 0)
            return null;

        SampleMoments moments = pair.Difference;
        ConfidenceInterval? interval = IntervalOf(pair.Differences, moments);
        return new PairedDifference(
            arm, against, _plan.Metrics[metric].Metric, moments.N, moments.Mean,
            interval?.Low, interval?.High, pair.Correlation, pair.VarianceRatio, IsDecided(pair, interval));
    }

    private static bool IsDecided(PairedSample pair, ConfidenceInterval? interval) =>
        pair.IsComplete && interval is { } known && (pair.Difference.Variance == 0 || !known.Holds(0));

    /// <summary>The selection, or null where none was asked for.</summary>
    public RankingResult? Ranking()
    {
        if (_plan.Selection is not { } selection)
            return null;

        int metric = IndexOf(selection.Metric);
        (IReadOnlyList<string> names, IReadOnlyList<double[]> samples) = Candidates(metric);
        (int[] order, double probability) = SelectionBound.Rank(samples, _plan.Metrics[metric].LowerIsBetter);
        return new RankingResult(selection.Metric, names[order[0]], probability, [.. order.Select(i => names[i])])
        {
            ProbabilityWanted = selection.Probability,
        };
    }

    private (IReadOnlyList<string> Names, IReadOnlyList<double[]> Samples) Candidates(int metric) =>
        _plan.Factors.Count < 2
        ? ([.. _plan.Arms.Select(a => a.Name)], [.. _books.Select(b => b.Values(metric))])
        : (_plan.Factors[0].Levels, LevelSamples.Of(_plan.Factors, 0, _books, metric));

    private bool IsPrecise(PrecisionTarget target, int metric, int baseline, ReadOnlySpan<double> values)
    {
        if (IntervalOf(values, SampleMoments.Of(values)) is not { } interval)
            return false;

        // A baseline that prevents everything has a mean of 0, of which no share is wide enough: then the difference
        // itself is the measure.
        double mean = Math.Abs(SampleMoments.Of(Known(_books[baseline].Values(metric))).Mean);
        double largest = target.HalfWidth
            ?? (target.Relative!.Value * (mean > 0 ? mean : Math.Abs(SampleMoments.Of(values).Mean)));
        return interval.HalfWidth <= largest;
    }

    // No metric is below zero and no share above one, so neither is its mean: what of an interval lies beyond says
    // nothing.
    private ConfidenceInterval? MeanInterval(ReadOnlySpan<double> values, in SampleMoments moments, string unit) =>
        IntervalOf(values, moments) is not { } known ? null
        : new ConfidenceInterval(
            Math.Max(Math.Min(0, moments.Mean), known.Low),
            unit == "share" ? Math.Min(Math.Max(1, moments.Mean), known.High) : known.High);

    private ConfidenceInterval? IntervalOf(ReadOnlySpan<double> values, in SampleMoments moments) =>
        _plan.Interval == IntervalKind.Bootstrap
        ? new BootstrapInterval(_plan.Confidence, _plan.Seed).Of(values)
        : _student.Of(moments);

    private PairedSample Pair(int arm, int baseline, int metric) =>
        PairedSample.Of(_books[arm].Values(metric), _books[baseline].Values(metric));

    private static double[] Known(double[] values) => [.. values.Where(v => !double.IsNaN(v))];

    private int IndexOf(string metric) => _plan.Metrics.Select(m => m.Metric).ToList().IndexOf(metric);
}
