namespace Sim.Scenarios;

/// <summary>The keys of a group that is drawn.</summary>
internal sealed class DrawnGroupCodec() : GroupCodec(
    "group", "Organisations drawn from the same laws.", [Organisations, Platform, Size, Adoption, Versions, Country, Sector])
{
    public static readonly Field<int> Organisations = Required(
        "organisations", Scalar.Integer(1, 10_000_000), "Number of organisations.",
        g => g.Organisations) with { Unit = "organisations", Example = "29000" };
    public static readonly Field<(double Median, double Sigma)> Size = Required(
        "size", new SizeCodec(), "Endpoints of an organisation.", g => (g.MedianEndpoints, g.Sigma));
    public static readonly Field<IReadOnlyList<VersionPolicy>> Versions = Required(
        "versions", Policies, "Sensor version policies.", g => g.Versions);
    public static readonly Field<string?> Country = Optional(
        "country", Pattern.Country, "Country of all its organisations and sites; drawn where not given.",
        g => g.Country);
    public static readonly Field<string?> Sector = Optional(
        "sector", Scalar.Name, "Sector of all its organisations; drawn where not given.",
        g => g.Sector) with { Example = "health" };

    protected override IReadOnlyList<KeyOf<FleetGroup>> Written =>
        [Organisations, Size, Platform, Adoption, Versions, Country, Sector];

    protected override FleetGroup Make(ReadFields read) => Make(read, Versions, Country, Sector) with
    {
        Organisations = read.Get(Organisations),
        MedianEndpoints = read.Get(Size).Median,
        Sigma = read.Get(Size).Sigma,
    };
}
