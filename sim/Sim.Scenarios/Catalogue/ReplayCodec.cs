namespace Sim.Scenarios;

internal sealed class ReplayCodec() : ObjectCodec<CatalogueReplay>(
    "replay", "The run that the replay test repeats.", [Seed, Scale, Digest],
    read => new(read.Get(Seed), read.Get(Scale), read.Get(Digest)))
{
    private const string Pending = "pending";
    private static readonly Field<ulong> Seed = Defaulted("seed", Scalar.Seed, "1", "Its seed.", r => r.Seed);
    public static readonly Field<Ratio> Scale = Defaulted(
        "scale", Scalar.Share, "100%", "Part of the organisations that takes part.", r => r.Scale);
    public static readonly Field<string?> Digest = Required<string?>(
        "digest",
        new MappedCodec<string, string?>(Pattern.Digest, d => d == Pending ? null : d, d => d ?? Pending),
        "Digest of the last accepted run, or pending.", r => r.Digest);
}
