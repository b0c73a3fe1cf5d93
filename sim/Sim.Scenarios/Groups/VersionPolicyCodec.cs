namespace Sim.Scenarios;

internal sealed class VersionPolicyCodec() : ObjectCodec<VersionPolicy>(
    "version-policy", "A sensor version policy.", [Version, Share],
    read => new("", read.Get(Version), read.Get(Share)))
{
    public static readonly Field<SensorVersion> Version = Required(
        "version", Pattern.Version, "The version that it leads to.", v => v.Version);
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of organisations.", v => v.Share);
}
