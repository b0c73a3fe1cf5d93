namespace Sim.Scenarios;

internal sealed class CountryCodec() : ObjectCodec<CountryPlan>(
    "country", "A country.", [Name, Share, Zones],
    read => new("", read.Get(Name), read.Get(Share), read.Get(Zones)))
{
    public static readonly Field<string> Name = Required(
        "name", Scalar.Line, "English short name.", c => c.Name) with { Example = "Germany" };
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of organisations whose home it is.", c => c.Share);
    public static readonly Field<IReadOnlyList<ZonePlan>> Zones = Required(
        "zones",
        new MapCodec<TimeZonePlan, Ratio, ZonePlan>(
            "zones", "the country's time zones with their shares of its endpoints, which add up to one", Pattern.Zone,
            Scalar.Share, 16, (zone, share) => new ZonePlan(zone, share), z => (z.Zone, z.Share)),
        "Time zones by their IANA names, or fixed offsets, with their shares.", c => c.Zones);
}
