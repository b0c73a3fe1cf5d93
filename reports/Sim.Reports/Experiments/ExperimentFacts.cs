namespace Sim.Reports;

/// <summary>What the parts of an experiment's report ask its result for.</summary>
internal sealed class ExperimentFacts(ExperimentResult result)
{
    /// <summary>So many are named; of more it is the number that counts.</summary>
    public const int MostNamed = 3;

    private readonly Dictionary<string, string> _labels =
        result.Arms.Where(a => a.Label.Length > 0).ToDictionary(a => a.Name, a => a.Label);

    public ExperimentResult Result => result;

    /// <summary>The arms, or with two or more factors the levels of each factor.</summary>
    public IReadOnlyList<PointSet> Sets { get; } = PointSet.Of(result);

    /// <summary>The families of the designs; null where there are none to compare.</summary>
    public PointSet? Families { get; } = PointSet.OfFamilies(result);

    /// <summary>Those sets whose points are compared; at least one.</summary>
    public IEnumerable<PointSet> Compared => Sets.Where(s => s.Compared);

    /// <summary>What the answers of the designs rest on, each cell once.</summary>
    public IReadOnlyList<CellEvidence> Cells { get; } =
        [.. result.Arms.SelectMany(a => a.Evidence).DistinctBy(c => (c.Design, c.Fault))];

    /// <summary>Whether points average over the levels of other factors.</summary>
    public bool IsAveraged => result.Margins.Count > 0;

    /// <summary>Number of replications and the seeds, for captions.</summary>
    public string Provenance => $"n = {Numbers.Counted(result.Replications, "replication")} of each arm, "
        + (result.Replications > 1 ? $"seeds {result.Seed} to {result.Seed + (ulong)(result.Replications - 1)}"
            : $"seed {result.Seed}") + $"; scenario {result.Scenario}.";

    /// <summary>Level of the intervals, such as <c>95%</c>.</summary>
    public string Confidence => Numbers.ExactPercent(result.Confidence);

    /// <summary>What the lines of a figure are, for its caption; one replication has none.</summary>
    /// <param name="lines">What is drawn for them, such as <c>Whiskers</c>.</param>
    public string Intervals(string lines) =>
        result.Replications == 1 ? "One replication has no intervals." : $"{lines}: {Confidence} intervals.";

    /// <summary>The words for an arm; a level, or an arm without words, stands for itself.</summary>
    public string Label(string arm) => _labels.GetValueOrDefault(arm, arm);

    /// <summary>The words for arms or levels, each in quotation marks.</summary>
    public IReadOnlyList<string> Quoted(IEnumerable<string> names) => [.. names.Select(n => $"“{Label(n)}”")];

    /// <summary>Whether a point has a value of a metric in every replication: a mean that leaves some out compares with
    /// nothing.</summary>
    public bool IsComplete(LevelResult point, int metric) => point.Metrics[metric].Mean is not null
        && point.Metrics[metric].N == result.Replications;

    /// <summary>Differences of a metric between points that have a value in every replication.</summary>
    public PairedDifference[] Told(PointSet set, int metric) =>
        [.. set.Differences.Where(d => d.Metric == result.Metrics[metric].Metric && d.N == result.Replications)];

    /// <summary>How many replications count: <c>20</c>, or <c>1 of 5</c> where some gave no value.</summary>
    public string Counted(ArmMetric of) => of.N == result.Replications ? Numbers.Count(of.N)
        : $"{Numbers.Count(of.N)} of {Numbers.Count(result.Replications)}";
}
