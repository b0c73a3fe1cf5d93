using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys of a scenario. Reader, JSON Schema and resolved writer follow this table.</summary>
internal static class ScenarioTable
{
    private static readonly ObjectShape Channel = new(
        "channel", "How the artefact reaches a connected endpoint.",
        new Key("kind", Scalar.Word("channel-kind", EnumWords.All<ChannelKind>()),
            "Push, polling at a fixed period, or polling at exponential intervals."),
        Optional("period", Scalar.PositiveDuration, "Polling period, or mean time between polls; not with push."),
        Optional("latency", Scalar.Law,
            "Delivery time once an endpoint is connected (push), or after the poll.", "0s"));

    private static readonly ObjectShape Service = new(
        "service", "A service on groups of an organisation's servers.",
        new Key("name", Scalar.Name, "Name of the service."),
        Optional("sectors", Many.List(Scalar.Name, 1, 64), "Sectors that run it; all where not given."),
        new Key("servers", Scalar.Long(1, 255), "Servers of a group."),
        new Key("needed", Scalar.Long(1, 255), "Servers of a group that must be up."),
        Optional("restart", Scalar.Law, "Time from enough servers to a working service.", "0s"),
        Optional("unitsPerHour", Scalar.Long(0, 1_000_000_000_000), "Work that it does in an hour of being up.", "0"));

    /// <summary>An expectation.</summary>
    public static readonly ObjectShape Expectation = new(
        "expectation", "A bound that a metric of the result must keep: min, max or both, or within of a value.",
        new Key("name", Scalar.Line, "Sentence for people."),
        new Key("metric", Scalar.Line, "Metric, such as totals.crashed."),
        Optional("min", Scalar.Bound, "Smallest accepted value."),
        Optional("max", Scalar.Bound, "Largest accepted value."),
        Optional("within", Scalar.Share, "Largest accepted distance from the value of 'of', as a share of it."),
        Optional("of", Scalar.Bound, "The value that 'within' refers to."),
        Optional("source", Scalar.Paragraph, "Where the bound comes from."),
        Optional("validates", Scalar.Flag,
            "Whether it checks the scenario itself: judged only on the whole fleet, with the settings of the file.", "false"));

    private static readonly ObjectShape Published = new(
        "published", "A published measurement to draw beside the run.",
        new Key("series", Scalar.Word("published-series", "onlineShare", "crashed"), "Series that it belongs to."),
        new Key("after", Scalar.Duration, "Time after the release."),
        new Key("value", Scalar.Bound, "The published value: a share or a count."),
        new Key("note", Scalar.Line, "What it is, such as lower bound."),
        new Key("source", Scalar.Paragraph, "Where it was published."));

    private static readonly ObjectShape AssumptionRow = new(
        "assumption", "Basis of a number of this file; show --resolved writes them here.",
        new Key("path", Scalar.Paragraph, "Dotted path of the number or the group of numbers."),
        new Key("text", Scalar.Paragraph, "The value in short."),
        new Key("basis", Annotation.Basis, "Where it comes from."),
        new Key("source", Annotation.Source, "Publication, incident row or reason."));

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
            shape = shape?.Find(key)?.Shape;
        }

        return shape?.Levels ?? [];
    }

    private static ObjectShape Root(ObjectShape fleet) => new(
        "scenario", "A scenario: together with its seeds the whole input of a run.",
        new Key("scenario", Scalar.Name, "Stable name."),
        new Key("title", Scalar.Line, "One line for lists and headings."),
        new Key("question", Scalar.Paragraph, "The question that the run answers."),
        new Key("start", Scalar.Calendar, "Simulated time zero."),
        new Key("duration", DurationCodec.Between("1s", "366d"), "How long the run simulates."),
        Optional("window", DurationCodec.Between("1s", "1h"), "Length of a window; decisions wait for its end.", "60s"),
        Optional("seed", Scalar.Seed, "What happens.", "1"),
        Optional("fleetSeed", Scalar.Seed, "Who exists.", "1"),
        Optional("thinning", Scalar.Long(1, 10_000_000),
            "Every how many-th organisation by size rank takes part; 1 is the whole fleet.", "1"),
        new Key("fleet", fleet, "Who exists."),
        Optional("design", UpdateTable.Design, "The design of the driver or agent; in its place 'designs' for a fleet of several."),
        Optional("designs", UpdateTable.Designs, "Designs that organisations are drawn from; their shares add up to one."),
        Optional("platform", UpdateTable.Platform,
            "The platform's own component, where an update of the platform's vendor runs; kernel-validated-content where not given."),
        new Key("update", UpdateTable.Update, "What is released, and its fault."),
        new Key("channel", Channel, "How the artefact travels."),
        new Key("rollout", new RolloutCodec(), "Who is offered it when, and when it is withdrawn."),
        Optional("recovery", RecoveryTable.Recovery, "How machines come back; they stay down where not given."),
        Optional("services", Many.List(Service, 1, 64),
            "Services on servers; an organisation runs the first that names its sector."),
        Optional("threat", ThreatTable.Threat, "Attacks on the fleet; assumed ones where not given."),
        Optional("expectations", Many.List(Expectation, 1, 256), "What must hold."),
        Optional("published", Many.List(Published, 1, 256), "Published measurements to draw beside the run."),
        Optional("assumptions", Many.List(AssumptionRow, 1, 4096), "Bases of numbers of this file."));
}
