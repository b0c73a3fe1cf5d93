namespace Sim.Scenarios;

internal sealed class DrawnGroupCodec() : GroupCodec(
    "group", "Organisations drawn from the same laws.",
    [Organisations, Platform, Size, Adoption, AdoptionBySector, Versions, Country, Sector],
    read => MakeAny(read) with
    {
        Organisations = read.Get(Organisations),
        MedianEndpoints = read.Get(Size).Median,
        Sigma = read.Get(Size).Sigma,
    })
{
    public static readonly Field<int> Organisations = Required(
        "organisations", Scalar.Integer(1, 10_000_000), "Number of organisations.",
        g => g.Organisations) with { Unit = "organisations", Example = "29000" };
    public static readonly Field<(double Median, double Sigma)> Size = Required(
        "size", new SizeCodec(), "Endpoints of an organisation.", g => (g.MedianEndpoints, g.Sigma));

    protected override IReadOnlyList<KeyOf<FleetGroup>> Written =>
        [Organisations, Size, Platform, Adoption, AdoptionBySector, Versions, Country, Sector];
}
