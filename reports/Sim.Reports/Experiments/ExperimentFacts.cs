namespace Sim.Reports;

/// <summary>What the parts of an experiment's report ask its result for.</summary>
internal sealed class ExperimentFacts
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>Reads a result.</summary>
    public ExperimentFacts(ExperimentResult result)
    {
        Result = result;
        Arms = PointSet.ArmsOf(result);
        Sets = PointSet.Of(result);
        foreach (ArmPoint arm in Arms.Points)
            _labels[arm.Name] = arm.Label;
    }

    /// <summary>The result.</summary>
    public ExperimentResult Result { get; }

    /// <summary>The arms as they are, also where factors are told one by one.</summary>
    public PointSet Arms { get; }

    /// <summary>The arms, or with two or more factors the levels of each factor.</summary>
    public IReadOnlyList<PointSet> Sets { get; }

    /// <summary>Those sets whose points are compared; at least one.</summary>
    public IEnumerable<PointSet> Compared => Sets.Where(s => s.Compared);

    /// <summary>Whether points average over the levels of other factors.</summary>
    public bool IsAveraged => Result.Margins.Count > 0;

    /// <summary>Number of replications and the seeds, for captions.</summary>
    public string Provenance
    {
        get
        {
            ulong last = Result.Seed + (ulong)Math.Max(0, Result.Replications - 1);
            string seeds = Result.Replications > 1 ? $"seeds {Digits(Result.Seed)} to {Digits(last)}"
                : $"seed {Digits(Result.Seed)}";
            return $"n = {Numbers.Counted(Result.Replications, "replication")} of each arm, {seeds}; scenario "
                + $"{Result.Scenario}.";
        }
    }

    /// <summary>Level of the intervals, such as <c>95%</c>.</summary>
    public string Confidence => Numbers.ExactPercent(Result.Confidence);

    /// <summary>What the lines of a figure are, for its caption; one replication has none.</summary>
    /// <param name="lines">What is drawn for them, such as <c>Whiskers</c>.</param>
    public string Intervals(string lines) =>
        Result.Replications == 1 ? "One replication has no intervals." : $"{lines}: {Confidence} intervals.";

    /// <summary>The words for an arm; an unknown name stands for itself.</summary>
    public string Label(string arm) => _labels.GetValueOrDefault(arm, arm);

    /// <summary>A value in the unit of its metric; a dash where there is none.</summary>
    public static string Value(ExperimentMetric metric, double? value) =>
        value is not double number ? "–" : metric.Unit switch
    {
        "share" => number < 0 ? "\u2212" + Numbers.Percent(-number) : Numbers.Percent(number),
        "hours" => Numbers.Words(number) + Numbers.NoBreak + "h",
        "seconds" => Durations.Figures(number),
        _ => Numbers.Words(number),
    };

    /// <summary>A difference: shares are told in percentage points; a dash where there is none.</summary>
    public static string Difference(ExperimentMetric metric, double? value) => value is double number
        && metric.Unit == "share"
        ? Numbers.Three(number * 100) + Numbers.NoBreak + "points"
        : Value(metric, value);

    /// <summary>Id of the figure of a set of points: the first has the plain one.</summary>
    public static string Id(string id, int index, string separator = "") =>
        index == 0 ? id : id + separator + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A seed with all its digits, as the command line takes it.</summary>
    public static string Digits(ulong seed) => seed.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a point has a value of a metric in every replication: a mean that leaves some out compares with
    /// nothing.</summary>
    public bool IsComplete(ArmPoint point, int metric) => point.Metrics[metric].Mean is not null
        && point.Metrics[metric].N == Result.Replications;

    /// <summary>Differences of a metric between points that have a value in every replication.</summary>
    public PairedDifference[] Told(PointSet set, int metric) =>
        [.. set.Differences.Where(d => d.Metric == Result.Metrics[metric].Metric && d.N == Result.Replications)];

    /// <summary>How many replications count: <c>20</c>, or <c>1 of 5</c> where some gave no value.</summary>
    public string Counted(ArmMetric of) => of.N == Result.Replications
        ? Numbers.Count(of.N)
        : $"{Numbers.Count(of.N)} of {Numbers.Count(Result.Replications)}";

}
