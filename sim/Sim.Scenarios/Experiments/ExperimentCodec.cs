namespace Sim.Scenarios;

/// <summary>What follows from the scenario, <see cref="ExperimentReader"/> puts into the plan.</summary>
internal sealed class ExperimentCodec() : ObjectCodec<ExperimentPlan>(
    "experiment", "An experiment: variants of a scenario, run on equal seeds and compared.",
    [
        Name, Title, Question, Scenario, Scale, Sets, Arms, Factors, Baseline, Replications, Stop, Seed, FleetSeed,
        Confidence, Interval, Metrics, Expectations, Select, Year,
    ],
    Make)
{
    /// <summary>Replications where a file does not say how many.</summary>
    private const int UsualReplications = 20;

    public static readonly Field<string> Name = Required("experiment", Scalar.Name, "Stable name.", e => e.Name);
    private static readonly Field<string> Title = Required(
        "title", Scalar.Line, "One line for lists and headings.", e => e.Title);
    private static readonly Field<string> Question = Required(
        "question", Scalar.Paragraph, "The question that the experiment answers.", e => e.Question);
    public static readonly Field<string> Scenario = Required(
        "scenario", Scalar.Line,
        "The scenario whose variants the arms are: a name of the catalogue, or a path from this file with a slash or "
        + ".yaml.", e => e.Scenario);

    // Scale and settings are in the scenarios of the arms.
    public static readonly Field<Ratio?> Scale = Optional<Ratio>(
        "scale", Scalar.Share, "Part of the organisations that takes part; the scenario's where not given.", _ => null);
    public static readonly Field<IReadOnlyList<string>> Sets = Optional(
        "sets", ArmCodec.Settings, [], "What all arms set in the scenario, as key=value.", _ => []);
    public static readonly Field<IReadOnlyList<ArmDraft>> Arms = Optional(
        "arms", Many.List(new ArmCodec(), 1, 1000), [], "The variants, one by one.", 
        e => [.. e.Arms.Where(a => a.Levels.Count == 0).Select(
            a => new ArmDraft(a.Name, a.Label, [], [.. a.Sets.Select(s => (s, default(Mark)))]))]);
    public static readonly Field<IReadOnlyList<ExperimentFactor>> Factors = Optional(
        "factors", Many.List(new FactorCodec(), 1, 8), [],
        "What variants differ in, instead of arms: every level meets every other.", e => e.Factors);
    public static readonly Field<string> Baseline = Optional(
        "baseline", Scalar.Line, "",
        "The arm that the others are compared with, or the level of the first factor; the first where not given.",
        e => e.Baseline);
    public static readonly Field<int?> Replications = Optional(
        "replications", Scalar.Integer(1, 100_000),
        "Runs of each arm, each on seeds of its own; 20 where neither this nor stop is given.",
        e => e.Replications.Target is null ? e.Replications.Least : null);
    public static readonly Field<ReplicationPlan?> Stop = Optional(
        "stop", new StopCodec(), "When there are enough replications, instead of a number of them.",
        e => e.Replications.Target is null ? null : e.Replications);
    public static readonly Field<ulong?> Seed = Optional<ulong>(
        "seed", Scalar.Seed,
        "Seed of the first replication, one more for each further; the scenario's where not given.",
        e => e.Seed);
    public static readonly Field<ulong?> FleetSeed = Optional<ulong>(
        "fleetSeed", Scalar.Seed, "The same for the fleet seed.", e => e.FleetSeed);
    public static readonly Field<double> Confidence = Defaulted(
        "confidence", Scalar.Level, "95%", "Level of the intervals.", e => e.Confidence);
    private static readonly Field<IntervalKind> Interval = Defaulted(
        "interval", Scalar.Words<IntervalKind>("interval"), "student",
        "How intervals are made: by Student's t, or by the bootstrap.", e => e.Interval);
    public static readonly Field<IReadOnlyList<ExperimentMetric>> Metrics = Required(
        "metrics", Many.List(new ExperimentMetricCodec(), 1, 64),
        "What is measured; the first is what the answer in words is about.", e => e.Metrics);
    public static readonly Field<IReadOnlyList<ExpectationPlan>> Expectations = Optional(
        "expectations", Many.List(new ExpectationCodec(), 1, 64), [],
        "What every arm is judged by; with one factor or one arm the scenario's where not given.",
        e => e.Expects ? e.Expectations : []);
    public static readonly Field<SelectionPlan?> Select = Optional(
        "select", new SelectCodec(), "Chooses the best arm.", e => e.Selection);
    public static readonly Field<YearPlan?> Year = Optional(
        "year", new YearCodec(), "A year of updates, made of what the arms gave.", e => e.Year);

    public static readonly ExperimentCodec Instance = new();

    private static ExperimentPlan Make(ReadFields read)
    {
        int usual = read.Get(Replications) ?? UsualReplications;
        return new ExperimentPlan
        {
            Name = read.Get(Name),
            Title = read.Get(Title),
            Question = read.Get(Question),
            Scenario = read.Get(Scenario),
            Factors = read.Get(Factors),
            Arms = [],
            Baseline = read.Get(Baseline),
            Seed = read.Get(Seed) ?? 0,
            FleetSeed = read.Get(FleetSeed) ?? 0,
            Confidence = read.Get(Confidence),
            Interval = read.Get(Interval),
            Metrics = read.Get(Metrics),
            Replications = read.Get(Stop) ?? new ReplicationPlan(usual, usual, null),
            Selection = read.Get(Select),
            Expectations = read.Get(Expectations),
            Expects = read.At[Expectations] is not null,
            Assumptions = [],
            Year = read.Get(Year),
        };
    }
}
