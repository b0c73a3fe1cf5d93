namespace Sim.Scenarios;

internal sealed class CatalogueEntryCodec() : ObjectCodec<CatalogueEntry>(
    "entry", "A scenario of the catalogue.", [Name, Sentence, File, Tags, Cost, MustFail, Replay],
    read => new(read.Get(Name), read.Get(Sentence), read.Get(File), read.Get(Tags), read.Get(Cost), read.Get(MustFail),
        read.Get(Replay)))
{
    public static readonly Field<string> Name = Required("name", Scalar.Name, "Name of the scenario.", e => e.Name);
    private static readonly Field<string> Sentence = Required(
        "sentence", Scalar.Line, "What it shows, in one sentence.", e => e.Sentence);
    public static readonly Field<string> File = Required(
        "file", Pattern.RelativeFile, "File below scenarios/.", e => e.File);
    private static readonly Field<IReadOnlyList<string>> Tags = Optional(
        "tags", Many.List(Scalar.Name, 1, 16), [], "Words to find it by.", e => e.Tags);
    private static readonly Field<string> Cost = Required(
        "cost", Scalar.Word("cost", "small", "medium", "large"),
        "small: seconds; medium: under a minute; large: longer, on a common two-core machine.", e => e.Cost);
    private static readonly Field<bool> MustFail = Defaulted(
        "expectation", new WordCodec<bool>("outcome", ["pass", "must-fail"], [false, true]), "pass",
        "Whether its expectations must hold, or must be violated.", e => e.MustFail);
    public static readonly Field<CatalogueReplay> Replay = Required(
        "replay", new ReplayCodec(), "The run that the replay test repeats.", e => e.Replay);
}
