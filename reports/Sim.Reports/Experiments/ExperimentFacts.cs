namespace Sim.Reports;

/// <summary>What the parts of an experiment's report ask its result for.</summary>
internal sealed class ExperimentFacts
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>Reads a result.</summary>
    public ExperimentFacts(ExperimentResult result)
    {
        Result = result;
        foreach (ArmResult arm in result.Arms)
        {
            _labels[arm.Name] = arm.Label.Length > 0 ? arm.Label : arm.Name;
        }

        Points = result.Factors.Count < 2
            ? [.. result.Arms.Select(a => PointOf(a.Name, Label(a.Name), 1, a.Metrics))]
            : [.. result.Levels.Select(l => PointOf(l.Name, l.Name, result.Arms.Count / result.Levels.Count, l.Metrics))];
    }

    /// <summary>The result.</summary>
    public ExperimentResult Result { get; }

    /// <summary>Arms, or with two or more factors the levels of the first; in the order of the file.</summary>
    public IReadOnlyList<ArmPoint> Points { get; }

    /// <summary>Whether points average over the levels of other factors.</summary>
    public bool IsAveraged => Result.Factors.Count > 1;

    /// <summary>The differences that are drawn and told: of arms, or with two or more factors of the levels of the first.</summary>
    public IReadOnlyList<PairedDifference> Differences => IsAveraged ? Result.LevelDifferences : Result.Differences;

    /// <summary>What a point is: <c>arm</c>, or the name of the first factor.</summary>
    public string Noun => IsAveraged ? Result.Factors[0].Name : "arm";

    /// <summary>Number of replications and the seeds, for captions.</summary>
    public string Provenance
    {
        get
        {
            ulong last = Result.Seed + (ulong)Math.Max(0, Result.Replications - 1);
            string seeds = Result.Replications > 1 ? $"seeds {Digits(Result.Seed)} to {Digits(last)}" : $"seed {Digits(Result.Seed)}";
            return $"n = {Plural(Result.Replications, "replication")} of each arm, {seeds}; scenario {Result.Scenario}.";
        }
    }

    /// <summary>Level of the intervals, such as <c>95%</c>.</summary>
    public string Confidence => Numbers.Trimmed(Result.Confidence * 100, 2) + "%";

    /// <summary>The words for an arm; an unknown name stands for itself.</summary>
    public string Label(string arm) => _labels.GetValueOrDefault(arm, arm);

    /// <summary>A value in the unit of its metric; a dash where there is none.</summary>
    public static string Value(ExperimentMetric metric, double? value) => value is not double number ? "–" : metric.Unit switch
    {
        "share" => number < 0 ? "\u2212" + Numbers.Percent(-number) : Numbers.Percent(number),
        "hours" => Numbers.Words(number) + Numbers.NoBreak + "h",
        "seconds" => Durations.Figures(number),
        _ => Numbers.Words(number),
    };

    /// <summary>A difference: shares are told in percentage points.</summary>
    public static string Difference(ExperimentMetric metric, double value) => metric.Unit == "share"
        ? Numbers.Three(value * 100) + Numbers.NoBreak + "points"
        : Value(metric, value);

    /// <summary>A number with its noun, such as <c>1 pair</c> or <c>20 pairs</c>.</summary>
    public static string Plural(long count, string noun) => Numbers.Count(count) + " " + noun + (count == 1 ? string.Empty : "s");

    /// <summary>A seed with all its digits, as the command line takes it.</summary>
    public static string Digits(ulong seed) => seed.ToString(CultureInfo.InvariantCulture);

    private static ArmPoint PointOf(string name, string label, int arms, IReadOnlyList<ArmMetric> metrics) => new(
        name, label, arms, [.. metrics.Select(m => m.Mean is { } mean ? (mean, m.Low ?? mean, m.High ?? mean) : ((double, double, double)?)null)]);
}
