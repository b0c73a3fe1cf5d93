using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of the catalogue, <c>scenarios.yaml</c>.</summary>
internal static class CatalogueTable
{
    private static readonly ObjectShape Replay = new(
        "replay", "The run that the replay test repeats.",
        Optional("seed", SeedShape.Instance, "Its seed.", "1"),
        Optional("scale", ShareShape.Instance, "Part of the organisations that takes part.", "100%"),
        new Field("digest", PatternShape.Digest, "Digest of the last accepted run, or pending."));

    private static readonly ObjectShape Entry = new(
        "entry", "A scenario of the catalogue.",
        new Field("name", NameShape.Instance, "Name of the scenario."),
        new Field("sentence", TextShape.Line, "What it shows, in one sentence."),
        new Field("file", PatternShape.RelativeFile, "File below scenarios/."),
        Optional("tags", new ListShape(NameShape.Instance, 1, 16), "Words to find it by."),
        new Field("cost", new WordShape("cost", "small", "medium", "large"),
            "small: seconds; medium: under a minute; large: longer, on a common two-core machine."),
        Optional("expectation", new WordShape("outcome", "pass", "must-fail"),
            "Whether its expectations must hold, or must be violated.", "pass"),
        new Field("replay", Replay, "The run that the replay test repeats."));

    private static readonly ObjectShape Experiment = new(
        "experiment-entry", "An experiment of the catalogue.",
        new Field("name", NameShape.Instance, "Name of the experiment."),
        new Field("sentence", TextShape.Line, "What it compares, in one sentence."),
        new Field("file", PatternShape.RelativeFile, "File below scenarios/."),
        Optional("tags", new ListShape(NameShape.Instance, 1, 16), "Words to find it by."));

    public static readonly ObjectShape Root = new(
        "catalogue", "The catalogue of scenarios and experiments.",
        new Field("scenarios", new ListShape(Entry, 1, 10_000), "Every scenario that ships."),
        Optional("experiments", new ListShape(Experiment, 1, 10_000), "Every experiment that ships."));
}
