namespace Sim.Experiments;

/// <summary>Intervals and differences of the runs so far. For one thread at a time.</summary>
internal sealed class ExperimentFigures(ExperimentPlan plan, IReadOnlyList<ArmBook> books)
{
    private readonly Intervals _intervals =
        new(plan.Confidence, plan.Interval == IntervalKind.Bootstrap ? plan.Seed : null);

    private SampleSet Arms => field ??=
        Set([.. plan.Arms.Select(a => a.Name)], m => [.. books.Select(b => b.Metrics[m].Values)]);

    /// <summary>
    /// Whether the intervals are as narrow as was asked for, and leave no replication out; true where nothing was
    /// asked.
    /// </summary>
    public bool IsPrecise()
    {
        if (plan.Replications.Target is not { } target)
            return true;

        double[][] samples = Arms.Samples(IndexOf(target.Metric));
        return samples.Length == 1
            ? IsNarrow(target, samples[0], samples[0])
            : samples.Index().All(arm => plan.BaselineOf(arm.Index) is not { } baseline
                || IsNarrow(target, [.. arm.Item.Zip(samples[baseline], (a, b) => a - b)], samples[baseline]));
    }

    /// <summary>The result; what only the lab knows is left open.</summary>
    public ExperimentResult Build()
    {
        RankingResult? ranking = Ranking();
        bool precise = IsPrecise();

        // An arm under which nothing is reached prevents everything, which is a result; without machines, or where no
        // arm reaches any, it is none.
        bool decided = precise && (ranking is null || ranking.ProbabilityCorrect >= ranking.ProbabilityWanted)
            && books.Any(b => b.Exposed > 0) && books.All(b => b.Targets > 0);
        var result = new ExperimentResult
        {
            ModelVersion = ModelVersion.Current,
            Experiment = plan.Name,
            Title = plan.Title,
            Question = plan.Question,
            Scenario = plan.Scenario,
            Seed = plan.Seed,
            FleetSeed = plan.FleetSeed,
            Replications = Arms.Samples(0)[0].Length,
            Confidence = plan.Confidence,
            Interval = plan.Interval.Word(),
            Baseline = plan.Baseline,
            Factors = plan.Factors,
            Metrics = plan.Metrics,
            Arms = [.. books.Select((b, arm) => b.Close([.. Arms.Metrics(arm).Select((m, i) =>
                m with { Values = b.Metrics[i].Values, Why = b.Metrics[i].Why })]))],
            Differences = Arms.Differences(plan.BaselineOf),
            Standings = Arms.Standings(),
            Expectations = [.. plan.Expectations.Select(Expectation)],
            Margins = plan.Factors.Count < 2 ? [] : [.. plan.Factors.Select((_, f) => Margin(f))],
            Families = Families(),
            Ranking = ranking,
            Verdict = !decided ? ExperimentVerdict.Undecided
                : plan.Decides ? ExperimentVerdict.Decided : ExperimentVerdict.Measured,
            Words = [],
            Assumptions = [.. plan.Assumptions, .. books.SelectMany(b => b.Facts).Concat(Prior()).Distinct()],
            Repeat = string.Empty,
        };
        string[] empty = [.. books.Where(b => b.Targets == 0).Select(b => b.Arm.Label)];
        return result with { Words = new StatisticsWords(plan, result).Write(precise, empty) };
    }

    // A year draws the class of each faulty release, where its arms differ in it.
    private IEnumerable<Assumption> Prior() =>
        plan.Year is not null && plan.Factors.Any(f => f.Path == YearFactors.Fault) ? [FaultClasses.PriorBasis] : [];

    private MarginResult Margin(int factor)
    {
        ExperimentFactor of = plan.Factors[factor];
        SampleSet levels = Levels(factor);
        bool compared = factor == 0 || !IsFault(of);
        int baseline = factor == 0 ? of.Levels.ToList().IndexOf(plan.Baseline) : 0;
        return new MarginResult(
            of.Name, of.Levels[baseline], compared,
            [.. of.Levels.Select((l, i) => new LevelResult(l, levels.Metrics(i)))],
            compared ? levels.Differences(l => l == baseline ? null : baseline) : [])
        {
            Standings = compared ? levels.Standings() : [],
        };
    }

    private FamilyComparison? Families()
    {
        int factor = plan.Factors.ToList().FindIndex(f => f.Path == YearFactors.Design);
        if (factor < 0 || plan.Year is not null)
            return null;

        IGrouping<DesignFamily, string>[] all =
            [.. plan.Factors[factor].Levels.GroupBy(level => FamilyOf(factor, level)).OrderBy(f => f.Key)];
        if (all.Length < 2)
            return null;

        int baseline = factor > 0 ? 0 : Array.FindIndex(all, f => f.Contains(plan.Baseline));
        SampleSet set = Set([.. all.Select(f => f.Key.Word())],
            m => [.. all.Select(f => Mean(m, arm => f.Contains(arm.Levels[factor])))]);
        return new FamilyComparison(
            plan.Factors[factor].Name, set.Names[baseline],
            [.. all.Select((f, i) => new FamilyResult(set.Names[i], [.. f], set.Metrics(i)))],
            set.Differences(f => f == baseline ? null : baseline), set.Standings());
    }

    private DesignFamily FamilyOf(int factor, string level)
    {
        ScenarioPlan scenario = plan.Arms.First(arm => arm.Levels[factor] == level).Scenario;
        return scenario.FindDesign(scenario.Design.Name).Family;
    }

    // What the fault is happens to people; they do not choose it.
    private static bool IsFault(ExperimentFactor factor) => factor.Path.Split('.').Contains("fault");

    private ExperimentExpectation Expectation(ExpectationPlan of, int index) => new(
        of.Name, of.Metric, books[0].Expected[index].Unit, of.Min, of.Max, of.Source, plan.Expects,
        [.. books.Select(b => ArmJudge.Of(b.Arm.Name, of, b.Expected[index], _intervals))]);

    // The best arm; with several factors the best level of the first.
    private RankingResult? Ranking()
    {
        if (plan.Selection is not { } selection)
            return null;

        int metric = IndexOf(selection.Metric);
        SampleSet candidates = plan.Factors.Count < 2 ? Arms : Levels(0);
        (int[] order, double probability) =
            SelectionBound.Rank(candidates.Samples(metric), plan.Metrics[metric].LowerIsBetter);
        string[] names = [.. order.Select(i => candidates.Names[i])];
        return new RankingResult(selection.Metric, names[0], probability, names)
        {
            ProbabilityWanted = selection.Probability,
        };
    }

    private bool IsNarrow(PrecisionTarget target, double[] values, double[] baseline)
    {
        if (values.Any(double.IsNaN) || _intervals.Of(values) is not { } interval)
            return false;

        // A baseline that prevents everything has a mean of 0, of which no share is wide enough: then the difference
        // itself is the measure.
        double mean = Math.Abs(SampleMoments.Of(baseline).Mean);
        return interval.HalfWidth <= (target.HalfWidth
            ?? (target.Relative!.Value * (mean > 0 ? mean : Math.Abs(SampleMoments.Of(values).Mean))));
    }

    // Each level is the mean of the arms that have it; a replication in which one of them has no value has none.
    private SampleSet Levels(int factor) => Set(plan.Factors[factor].Levels,
        m => [.. plan.Factors[factor].Levels.Select(level => Mean(m, arm => arm.Levels[factor] == level))]);

    private double[] Mean(int metric, Func<ArmPlan, bool> isIn)
    {
        double[][] arms = [.. Arms.Samples(metric).Where((_, arm) => isIn(plan.Arms[arm]))];
        return [.. arms[0].Select((_, r) => arms.Sum(a => a[r]) / arms.Length)];
    }

    private SampleSet Set(IReadOnlyList<string> names, Func<int, double[][]> samples) =>
        new(plan, names, [.. plan.Metrics.Select((_, m) => samples(m))], _intervals);

    private int IndexOf(string metric) => plan.Metrics.Select(m => m.Metric).ToList().IndexOf(metric);
}
