namespace Sim.Contracts;

/// <summary>
/// An experiment with every default resolved: variants of one scenario, how often each is run, and what is asked of the
/// runs.
/// </summary>
public sealed record ExperimentPlan
{
    /// <summary>Stable name: lower case, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>One line for lists and headings.</summary>
    public required string Title { get; init; }

    /// <summary>The question that the experiment answers, one or two sentences.</summary>
    public required string Question { get; init; }

    /// <summary>Name of the scenario whose variants the arms are.</summary>
    public required string Scenario { get; init; }

    /// <summary>What the arms differ in; empty where arms are listed one by one.</summary>
    public required IReadOnlyList<ExperimentFactor> Factors { get; init; }

    /// <summary>The arms in the order of the file, at least one; with factors, the last factor runs fastest.</summary>
    public required IReadOnlyList<ArmPlan> Arms { get; init; }

    /// <summary>
    /// The arm that the others are compared with, by name; with factors the level of the first factor.
    /// </summary>
    public required string Baseline { get; init; }

    /// <summary>Seed of replication 0; replication r runs with this plus r.</summary>
    public required Seed Seed { get; init; }

    /// <summary>Fleet seed of replication 0; replication r runs with this plus r.</summary>
    public required FleetSeed FleetSeed { get; init; }

    /// <summary>Level of the intervals, above 0 and below 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>How intervals are made.</summary>
    public required IntervalKind Interval { get; init; }

    /// <summary>What is measured, at least one.</summary>
    public required IReadOnlyList<ExperimentMetric> Metrics { get; init; }

    /// <summary>How many replications are run.</summary>
    public required ReplicationPlan Replications { get; init; }

    /// <summary>Selection of the best arm, or null.</summary>
    public required SelectionPlan? Selection { get; init; }

    /// <summary>
    /// What every arm is judged by: the expectations of the experiment, else, with one factor, those of its scenario.
    /// </summary>
    public IReadOnlyList<ExpectationPlan> Expectations { get; init; } = [];

    /// <summary>Whether the experiment itself has expectations.</summary>
    public bool Expects { get; init; }

    /// <summary>Where the numbers of the scenario come from, without what single arms set.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>Ranges that stand beside numbers of the experiment and of its ecosystem.</summary>
    public IReadOnlyList<StatedRange> Ranges { get; init; } = [];

    /// <summary>The year of updates that is made of what the arms gave, or null.</summary>
    public YearPlan? Year { get; init; }

    /// <summary>
    /// Whether something is asked that the runs may leave open: a width of intervals, or the best arm.
    /// </summary>
    public bool Decides => Replications.Target is not null || Selection is not null;

    /// <summary>Index of the arm that an arm is compared with, or null for the baseline itself.</summary>
    /// <param name="arm">Index of the arm.</param>
    public int? BaselineOf(int arm)
    {
        int others = Factors.Skip(1).Aggregate(1, (product, factor) => product * factor.Levels.Count);
        int baseline = Factors.Count == 0
            ? IndexOf(Arms.Select(a => a.Name))
            : (IndexOf(Factors[0].Levels) * others) + (arm % others);
        return baseline == arm ? null : baseline;
    }

    private int IndexOf(IEnumerable<string> names)
    {
        int index = names.ToList().IndexOf(Baseline);
        return index >= 0
            ? index : throw new InvalidOperationException($"The experiment has no baseline '{Baseline}'.");
    }
}
