namespace Sim.Contracts;

/// <summary>
/// The result of an experiment: what <c>experiment.json</c> holds, in its order. A pure function of the experiment's
/// file, the scenarios it names and the seed; the number of threads and the order in which replications end do not
/// show.
/// </summary>
public sealed record ExperimentResult
{
    /// <summary>Name and version of this layout.</summary>
    public string Schema { get; init; } = "sim-experiment/1";

    /// <summary>
    /// Version of the model that computed it, <see cref="Contracts.ModelVersion.Current"/> of its build.
    /// </summary>
    public int ModelVersion { get; init; }

    /// <summary>Name of the experiment.</summary>
    public required string Experiment { get; init; }

    /// <summary>One line for headings.</summary>
    public required string Title { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>Name of the scenario whose variants the arms are.</summary>
    public required string Scenario { get; init; }

    /// <summary>First seed; replication r, from 0, runs with this plus r.</summary>
    public required ulong Seed { get; init; }

    /// <summary>First fleet seed; replication r, from 0, runs with this plus r.</summary>
    public ulong FleetSeed { get; init; }

    /// <summary>Replications of each arm.</summary>
    public required int Replications { get; init; }

    /// <summary>Level of the intervals, such as 0.95.</summary>
    public required double Confidence { get; init; }

    /// <summary>How intervals are made: <c>student</c> or <c>bootstrap</c>.</summary>
    public string Interval { get; init; } = "student";

    /// <summary>
    /// The arm that the others are compared with, by name; with factors the level of the first factor.
    /// </summary>
    public required string Baseline { get; init; }

    /// <summary>What the arms differ in; empty where arms are listed one by one.</summary>
    public required IReadOnlyList<ExperimentFactor> Factors { get; init; }

    /// <summary>What is measured.</summary>
    public required IReadOnlyList<ExperimentMetric> Metrics { get; init; }

    /// <summary>The arms, in the order of the file; with factors, the last factor runs fastest.</summary>
    public required IReadOnlyList<ArmResult> Arms { get; init; }

    /// <summary>
    /// Paired differences of arms against the baseline (with factors: against the baseline's level of the first factor
    /// at the same levels of the others), by metric and arm.
    /// </summary>
    public required IReadOnlyList<PairedDifference> Differences { get; init; }

    /// <summary>Who is best among the arms, and who equals the best; one element for each metric.</summary>
    public IReadOnlyList<MetricStanding> Standings { get; init; } = [];

    /// <summary>
    /// Expectations and how every arm stands to them; empty where neither the experiment nor, with one factor, its
    /// scenario has any.
    /// </summary>
    public IReadOnlyList<ExperimentExpectation> Expectations { get; init; } = [];

    /// <summary>
    /// Each factor by itself, averaged over the others, in the order of the factors; empty with fewer than two.
    /// </summary>
    public IReadOnlyList<MarginResult> Margins { get; init; } = [];

    /// <summary>
    /// The families of the designs; null where no factor names designs, all are of one family, or the arms make a year.
    /// </summary>
    public FamilyComparison? Families { get; init; }

    /// <summary>Selection of the best arm; null where none was asked for.</summary>
    public RankingResult? Ranking { get; init; }

    /// <summary>A year of updates, made of what the arms gave; null where none was asked for.</summary>
    public YearResult? Year { get; init; }

    /// <summary>
    /// <c>decided</c> where the intervals are as narrow, and the choice as certain, as was asked for; <c>undecided</c>
    /// where they are not, or where an arm has no endpoint for the update, or none reached one; an arm that prevents
    /// everything is a result. <c>measured</c> where nothing was asked to be decided.
    /// </summary>
    public required ExperimentVerdict Verdict { get; init; }

    /// <summary>
    /// How far the statistics carry, in words: the choice, what is undecided and why, what equal seeds gained.
    /// </summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Where the numbers of the scenario and of the models come from, over all arms.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>The command that repeats it.</summary>
    public required string Repeat { get; init; }
}
