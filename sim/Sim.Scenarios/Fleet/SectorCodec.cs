namespace Sim.Scenarios;

internal sealed class SectorCodec() : ObjectCodec<SectorMix>(
    "sector", "A sector.", [Share, Kinds],
    read => new("", read.Get(Share), read.Get(Kinds)))
{
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of organisations.", s => s.Share);
    public static readonly Field<IReadOnlyList<KeyValuePair<string, Ratio>>> Kinds = Required(
        "kinds", Many.Map("kind-shares", "shares of device kinds, which add up to one", Scalar.Name, Scalar.Share, 16),
        "Share of each device kind; kinds left out have none.", s => s.Kinds);
}
