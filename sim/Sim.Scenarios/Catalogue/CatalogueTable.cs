using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys of the catalogue, <c>scenarios.yaml</c>.</summary>
internal static class CatalogueTable
{
    private static readonly ObjectShape Replay = new(
        "replay", "The run that the replay test repeats.",
        Optional("seed", Scalar.Seed, "Its seed.", "1"),
        Optional("scale", Scalar.Share, "Part of the organisations that takes part.", "100%"),
        new Key("digest", Pattern.Digest, "Digest of the last accepted run, or pending."));

    private static readonly ObjectShape Entry = new(
        "entry", "A scenario of the catalogue.",
        new Key("name", Scalar.Name, "Name of the scenario."),
        new Key("sentence", Scalar.Line, "What it shows, in one sentence."),
        new Key("file", Pattern.RelativeFile, "File below scenarios/."),
        Optional("tags", Many.List(Scalar.Name, 1, 16), "Words to find it by."),
        new Key("cost", Scalar.Word("cost", "small", "medium", "large"),
            "small: seconds; medium: under a minute; large: longer, on a common two-core machine."),
        Optional("expectation", Scalar.Word("outcome", "pass", "must-fail"),
            "Whether its expectations must hold, or must be violated.", "pass"),
        new Key("replay", Replay, "The run that the replay test repeats."));

    private static readonly ObjectShape Experiment = new(
        "experiment-entry", "An experiment of the catalogue.",
        new Key("name", Scalar.Name, "Name of the experiment."),
        new Key("sentence", Scalar.Line, "What it compares, in one sentence."),
        new Key("file", Pattern.RelativeFile, "File below scenarios/."),
        Optional("tags", Many.List(Scalar.Name, 1, 16), "Words to find it by."));

    public static readonly ObjectShape Root = new(
        "catalogue", "The catalogue of scenarios and experiments.",
        new Key("scenarios", Many.List(Entry, 1, 10_000), "Every scenario that ships."),
        Optional("experiments", Many.List(Experiment, 1, 10_000), "Every experiment that ships."));
}
