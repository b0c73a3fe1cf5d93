namespace Sim.Scenarios;

internal sealed class RaceCodec() : ObjectCodec<(Ratio Wired, Ratio Wireless)>(
    "race", "Chance that a boot fetches the reverted artefact before it crashes.", [Wired, Wireless],
    read => (read.Get(Wired), read.Get(Wireless)))
{
    public static readonly Field<Ratio> Wired = Required(
        "wired", Scalar.Share, "For an endpoint with a wired network.", r => r.Wired);
    public static readonly Field<Ratio> Wireless = Required(
        "wireless", Scalar.Share, "For another endpoint.", r => r.Wireless);
}
