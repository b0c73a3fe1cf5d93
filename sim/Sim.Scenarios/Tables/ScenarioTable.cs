using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of a scenario. Reader, JSON Schema and resolved writer follow this table.</summary>
internal static class ScenarioTable
{
    private static readonly ObjectShape Channel = new(
        "channel", "How the artefact reaches a connected endpoint.",
        new Field("kind", new WordShape("channel-kind", "push", "poll-fixed", "poll-memoryless"),
            "Push, polling at a fixed period, or polling at exponential intervals."),
        Optional("period", DurationShape.Positive, "Polling period, or mean time between polls; not with push."),
        Optional("latency", LawShape.Instance,
            "Delivery time once an endpoint is connected (push), or after the poll.", "0s"));

    private static readonly ObjectShape Stage = new(
        "stage", "A stage (ring, wave) of a rollout.",
        new Field("name", NameShape.Instance, "Name of the stage."),
        new Field("share", ShareShape.Instance, "Share of the endpoints that belong to it."),
        new Field("opensAfter", DurationShape.Any, "Time from the release to its opening."));

    private static readonly ObjectShape Rollout = new(
        "rollout", "Who is offered the release when, and when it is stopped.",
        new Field("strategy", new WordShape("strategy", "all-at-once", "timed-rings"), "Name of the strategy."),
        new Field("releaseAt", MomentShape.Any, "When the first stage opens."),
        Optional("stages", new ListShape(Stage, 1, 64), "Stages in order of opening; with timed-rings only."),
        Optional("haltAt", MomentShape.Any, "From here on no endpoint applies it; never where not given."),
        Optional("revertAt", MomentShape.Any,
            "From here on no endpoint applies it and the good artefact is offered; never where not given."));

    private static readonly ObjectShape Service = new(
        "service", "A service on groups of an organisation's servers.",
        new Field("name", NameShape.Instance, "Name of the service."),
        Optional("sectors", new ListShape(NameShape.Instance, 1, 64), "Sectors that run it; all where not given."),
        new Field("servers", new IntegerShape(1, 255), "Servers of a group."),
        new Field("needed", new IntegerShape(1, 255), "Servers of a group that must be up."),
        Optional("restart", LawShape.Instance, "Time from enough servers to a working service.", "0s"),
        Optional("unitsPerHour", new IntegerShape(0, 1_000_000_000_000), "Work that it does in an hour of being up.", "0"));

    /// <summary>An expectation.</summary>
    public static readonly ObjectShape Expectation = new(
        "expectation", "A bound that a metric of the result must keep: min, max or both, or within of a value.",
        new Field("name", TextShape.Line, "Sentence for people."),
        new Field("metric", TextShape.Line, "Metric, such as totals.crashed."),
        Optional("min", BoundShape.Instance, "Smallest accepted value."),
        Optional("max", BoundShape.Instance, "Largest accepted value."),
        Optional("within", ShareShape.Instance, "Largest accepted distance from the value of 'of', as a share of it."),
        Optional("of", BoundShape.Instance, "The value that 'within' refers to."),
        Optional("source", TextShape.Paragraph, "Where the bound comes from."),
        Optional("validates", FlagShape.Instance,
            "Whether it checks the scenario itself: judged only on the whole fleet, with the settings of the file.", "false"));

    private static readonly ObjectShape Published = new(
        "published", "A published measurement to draw beside the run.",
        new Field("series", new WordShape("published-series", "onlineShare", "crashed"), "Series that it belongs to."),
        new Field("after", DurationShape.Any, "Time after the release."),
        new Field("value", BoundShape.Instance, "The published value: a share or a count."),
        new Field("note", TextShape.Line, "What it is, such as lower bound."),
        new Field("source", TextShape.Paragraph, "Where it was published."));

    private static readonly ObjectShape AssumptionRow = new(
        "assumption", "Basis of a number of this file; show --resolved writes them here.",
        new Field("path", TextShape.Paragraph, "Dotted path of the number or the group of numbers."),
        new Field("text", TextShape.Paragraph, "The value in short."),
        new Field("basis", Annotation.Basis, "Where it comes from."),
        new Field("source", Annotation.Source, "Publication, incident row or reason."));

    /// <summary>A scenario with the tables of its fleet model merged in: what the reader reads.</summary>
    public static readonly ObjectShape Merged = Root(FleetTable.Merged);

    /// <summary>A scenario as a person writes it: what the JSON Schema describes.</summary>
    public static readonly ObjectShape Written = Root(FleetTable.Written);

    /// <summary>The words that a key can have, without mixtures of others; none where the dotted path is no key with a list of words.</summary>
    public static IReadOnlyList<string> LevelsAt(string path)
    {
        Shape? shape = Written;
        foreach (string key in path.Split('.'))
        {
            shape = (shape as ObjectShape)?.Find(key)?.Shape;
        }

        return (shape as WordShape)?.Levels ?? [];
    }

    private static ObjectShape Root(ObjectShape fleet) => new(
        "scenario", "A scenario: together with its seeds the whole input of a run.",
        new Field("scenario", NameShape.Instance, "Stable name."),
        new Field("title", TextShape.Line, "One line for lists and headings."),
        new Field("question", TextShape.Paragraph, "The question that the run answers."),
        new Field("start", MomentShape.Absolute, "Simulated time zero."),
        new Field("duration", DurationShape.Between("1s", "366d"), "How long the run simulates."),
        Optional("window", DurationShape.Between("1s", "1h"), "Length of a window; decisions wait for its end.", "60s"),
        Optional("seed", SeedShape.Instance, "What happens.", "1"),
        Optional("fleetSeed", SeedShape.Instance, "Who exists.", "1"),
        Optional("thinning", new IntegerShape(1, 10_000_000),
            "Every how many-th organisation by size rank takes part; 1 is the whole fleet.", "1"),
        new Field("fleet", fleet, "Who exists."),
        Optional("design", UpdateTable.Design, "The design of the driver or agent; in its place 'designs' for a fleet of several."),
        Optional("designs", UpdateTable.Designs, "Designs that organisations are drawn from; their shares add up to one."),
        Optional("platform", UpdateTable.Platform,
            "The platform's own component, where an update of the platform's vendor runs; kernel-validated-content where not given."),
        new Field("update", UpdateTable.Update, "What is released, and its fault."),
        new Field("channel", Channel, "How the artefact travels."),
        new Field("rollout", Rollout, "Who is offered it when, and when it is withdrawn."),
        Optional("recovery", RecoveryTable.Recovery, "How machines come back; they stay down where not given."),
        Optional("services", new ListShape(Service, 1, 64),
            "Services on servers; an organisation runs the first that names its sector."),
        Optional("threat", ThreatTable.Threat, "Attacks on the fleet; assumed ones where not given."),
        Optional("expectations", new ListShape(Expectation, 1, 256), "What must hold."),
        Optional("published", new ListShape(Published, 1, 256), "Published measurements to draw beside the run."),
        Optional("assumptions", new ListShape(AssumptionRow, 1, 4096), "Bases of numbers of this file."));
}
