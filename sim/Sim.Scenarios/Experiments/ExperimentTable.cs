using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys of an experiment. Reader and JSON Schema follow this table.</summary>
internal static class ExperimentTable
{
    /// <summary>Stands for every word that the scenario's own table has for a key, mixtures left out.</summary>
    public const string AllLevels = "all";

    /// <summary>Replications where a file does not say how many.</summary>
    public const int UsualReplications = 20;

    private static readonly Notation<string> Setting = Notation<string>.Of(
        "setting", "a setting such as rollout.haltAt=20m", @"^\s*[^=\s][^=]*=.*$",
        t => t.IndexOf('=', StringComparison.Ordinal) > 0 ? t : null, t => t, isNumber: false);

    private static readonly ListCodec<string> Settings = Many.List(Setting, 1, 256);

    private static readonly Notation<string> Level = Notation<string>.Of(
        "level", "a value of the key such as 20m or 5%", ".+", t => t.Length is > 0 and <= 200 ? t : null, t => t,
        isNumber: false);

    private static readonly ListCodec<string> Listed = Many.List(Level, 1, 256);

    private static readonly WordCodec<string> Everything = Scalar.Word("all-levels", AllLevels);

    private static readonly EitherCodec<IReadOnlyList<string>> Levels = new(
        "levels", $"{AllLevels}, or {Listed.Expected}",
        new MappedCodec<string, IReadOnlyList<string>>(Everything, w => [w], l => l[0]), Listed,
        n => n is not ScalarNode, _ => true);

    private static readonly ObjectShape Arm = new(
        "arm", "A variant of the scenario.",
        new Key("name", Scalar.Name, "Name of the arm."),
        Optional("label", Scalar.Line, "Words for headings; the name where not given."),
        Optional("sets", Settings, "What it sets in the scenario, as key=value; nothing where not given."));

    private static readonly ObjectShape Factor = new(
        "factor", "Something that arms differ in: each level of it meets each level of the others.",
        new Key("name", Scalar.Name, "Word for headings, such as design."),
        new Key("path", Scalar.Line, "Key of the scenario that it sets, such as design.name."),
        new Key("levels", Levels,
            "Its values in order; all stands for every word that the key can have, mixtures such as the fault "
                + "unknown left out."));

    private static readonly ObjectShape Metric = new(
        "experiment-metric", "Something that is measured in every run.",
        new Key("metric", Scalar.Line, "Metric, such as totals.downHours."),
        Optional("label", Scalar.Line, "Words for headings; what the measure is called where not given."),
        Optional("better", Scalar.Word("better", "lower", "higher"),
            "Whether less or more of it is better; where not given, more of onlineShare, backWithin and "
                + "selfHealedShare, and less of all others."));

    private static readonly ObjectShape Stop = new(
        "stop", "Runs replications until the intervals of the paired differences are narrow enough.",
        new Key("metric", Scalar.Line, "By which of the metrics."),
        Optional("halfWidth", Scalar.Bound, "Largest half-width of an interval, in the unit of the metric."),
        Optional("relative", Scalar.Share,
            "Largest half-width as a share of the baseline's mean, instead of halfWidth."),
        Optional("min", Scalar.Long(2, 100_000), "Fewest replications.", "10"),
        Optional("max", Scalar.Long(2, 100_000), "Most replications.", "200"));

    private static readonly ObjectShape Select = new(
        "select", "Chooses the best arm, or with several factors the best level of the first.",
        new Key("metric", Scalar.Line, "By which of the metrics."),
        Optional("probability", Scalar.Share, "Probability with which the choice must be right.", "95%"));

    /// <summary>An experiment.</summary>
    public static readonly ObjectShape Root = new(
        "experiment", "An experiment: variants of a scenario, run on equal seeds and compared.",
        new Key("experiment", Scalar.Name, "Stable name."),
        new Key("title", Scalar.Line, "One line for lists and headings."),
        new Key("question", Scalar.Paragraph, "The question that the experiment answers."),
        new Key("scenario", Scalar.Line,
            "The scenario whose variants the arms are: a name of the catalogue, or a path from this file with a "
                + "slash or .yaml."),
        Optional("scale", Scalar.Share, "Part of the organisations that takes part; the scenario's where not given."),
        Optional("sets", Settings, "What all arms set in the scenario, as key=value."),
        Optional("arms", Many.List(Arm, 1, 1000), "The variants, one by one."),
        Optional("factors", Many.List(Factor, 1, 8),
            "What variants differ in, instead of arms: every level meets every other."),
        Optional("baseline", Scalar.Line,
            "The arm that the others are compared with, or the level of the first factor; the first where not given."),
        Optional("replications", Scalar.Long(1, 100_000),
            "Runs of each arm, each on seeds of its own; 20 where neither this nor stop is given."),
        Optional("stop", Stop, "When there are enough replications, instead of a number of them."),
        Optional("seed", Scalar.Seed,
            "Seed of the first replication, one more for each further; the scenario's where not given."),
        Optional("fleetSeed", Scalar.Seed, "The same for the fleet seed."),
        Optional("confidence", Scalar.Share, "Level of the intervals.", "95%"),
        Optional("interval", Scalar.Word("interval", EnumWords.All<IntervalKind>()),
            "How intervals are made: by Student's t, or by the bootstrap.", "student"),
        new Key("metrics", Many.List(Metric, 1, 64),
            "What is measured; the first is what the answer in words is about."),
        Optional("expectations", Many.List(new ExpectationCodec(), 1, 64),
            "What every arm is judged by; with one factor the scenario's where not given."),
        Optional("select", Select, "Chooses the best arm."),
        Optional("year", YearTable.Root, "A year of updates, made of what the arms gave."));
}
