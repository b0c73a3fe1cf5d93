using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of an experiment. Reader and JSON Schema follow this table.</summary>
internal static class ExperimentTable
{
    /// <summary>Stands for every word that the scenario's own table has for a key, mixtures left out.</summary>
    public const string AllLevels = "all";

    /// <summary>Replications where a file does not say how many.</summary>
    public const int UsualReplications = 20;

    private static readonly PatternShape Setting = new(
        "setting", "a setting such as rollout.haltAt=20m", @"^\s*[^=\s][^=]*=.*$", false,
        t => t.IndexOf('=', StringComparison.Ordinal) > 0 ? t : null);

    private static readonly ListShape Settings = new(Setting, 1, 256);

    private static readonly PatternShape Level = new(
        "level", "a value of the key such as 20m or 5%", ".+", false, t => t.Length is > 0 and <= 200 ? t : null);

    private static readonly ObjectShape Arm = new(
        "arm", "A variant of the scenario.",
        new Field("name", NameShape.Instance, "Name of the arm."),
        Optional("label", TextShape.Line, "Words for headings; the name where not given."),
        Optional("sets", Settings, "What it sets in the scenario, as key=value; nothing where not given."));

    private static readonly ObjectShape Factor = new(
        "factor", "Something that arms differ in: each level of it meets each level of the others.",
        new Field("name", NameShape.Instance, "Word for headings, such as design."),
        new Field("path", TextShape.Line, "Key of the scenario that it sets, such as design.name."),
        new Field("levels", new WordOrListShape("levels", new WordShape("all-levels", AllLevels), new ListShape(Level, 1, 256)),
            "Its values in order; all stands for every word that the key can have, mixtures such as the fault unknown left out."));

    private static readonly ObjectShape Metric = new(
        "experiment-metric", "Something that is measured in every run.",
        new Field("metric", TextShape.Line, "Metric, such as totals.downHours."),
        Optional("label", TextShape.Line, "Words for headings; the name of the metric where not given."),
        Optional("better", new WordShape("better", "lower", "higher"), "Whether less or more of it is better; where not given, more of onlineShare, backWithin and selfHealedShare, and less of all others."));

    private static readonly ObjectShape Stop = new(
        "stop", "Runs replications until the intervals of the paired differences are narrow enough.",
        new Field("metric", TextShape.Line, "By which of the metrics."),
        Optional("halfWidth", BoundShape.Instance, "Largest half-width of an interval, in the unit of the metric."),
        Optional("relative", ShareShape.Instance, "Largest half-width as a share of the baseline's mean, instead of halfWidth."),
        Optional("min", new IntegerShape(2, 100_000), "Fewest replications.", "10"),
        Optional("max", new IntegerShape(2, 100_000), "Most replications.", "200"));

    private static readonly ObjectShape Select = new(
        "select", "Chooses the best arm, or with several factors the best level of the first.",
        new Field("metric", TextShape.Line, "By which of the metrics."),
        Optional("probability", ShareShape.Instance, "Probability with which the choice must be right.", "95%"));

    /// <summary>An experiment.</summary>
    public static readonly ObjectShape Root = new(
        "experiment", "An experiment: variants of a scenario, run on equal seeds and compared.",
        new Field("experiment", NameShape.Instance, "Stable name."),
        new Field("title", TextShape.Line, "One line for lists and headings."),
        new Field("question", TextShape.Paragraph, "The question that the experiment answers."),
        new Field("scenario", TextShape.Line,
            "The scenario whose variants the arms are: a name of the catalogue, or a path from this file with a slash or .yaml."),
        Optional("scale", ShareShape.Instance, "Part of the organisations that takes part; the scenario's where not given."),
        Optional("sets", Settings, "What all arms set in the scenario, as key=value."),
        Optional("arms", new ListShape(Arm, 1, 1000), "The variants, one by one."),
        Optional("factors", new ListShape(Factor, 1, 8), "What variants differ in, instead of arms: every level meets every other."),
        Optional("baseline", TextShape.Line,
            "The arm that the others are compared with, or the level of the first factor; the first where not given."),
        Optional("replications", new IntegerShape(1, 100_000),
            "Runs of each arm, each on seeds of its own; 20 where neither this nor stop is given."),
        Optional("stop", Stop, "When there are enough replications, instead of a number of them."),
        Optional("seed", SeedShape.Instance, "Seed of the first replication, one more for each further; the scenario's where not given."),
        Optional("fleetSeed", SeedShape.Instance, "The same for the fleet seed."),
        Optional("confidence", ShareShape.Instance, "Level of the intervals.", "95%"),
        Optional("interval", new WordShape("interval", "student", "bootstrap"),
            "How intervals are made: by Student's t, or by the bootstrap.", "student"),
        new Field("metrics", new ListShape(Metric, 1, 64), "What is measured; the first is what the answer in words is about."),
        Optional("expectations", new ListShape(ScenarioTable.Expectation, 1, 64),
            "What every arm is judged by; with one factor the scenario's where not given."),
        Optional("select", Select, "Chooses the best arm."),
        Optional("year", YearTable.Root, "A year of updates, made of what the arms gave."));
}
