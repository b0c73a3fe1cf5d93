namespace Sim.Scenarios;

internal sealed class CountryCodec() : ObjectCodec<CountryPlan>(
    "country", "A country.", [Name, Share, Zones, Weekend, Online, Attended],
    read => new("", read.Get(Name), read.Get(Share), read.Get(Zones))
    {
        Weekend = read.Get(Weekend), Online = read.Get(Online), Attended = read.Get(Attended),
    })
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
    public static readonly Field<int> Weekend = Defaulted(
        "weekend", Pattern.Weekend, "Sat,Sun",
        "Its weekend: what habits, attendance and crews mean by workdays and weekend.", c => c.Weekend);
    public static readonly Field<IReadOnlyList<KindPattern>> Online = Optional(
        "online", OfKinds("online", "online pattern"), [],
        "Online patterns of kinds of device that have another one in this country.",
        c => c.Online) with { When = c => c.Online.Count > 0 };
    public static readonly Field<IReadOnlyList<KindPattern>> Attended = Optional(
        "attended", OfKinds("attended", "attendance pattern"), [],
        "Attendance patterns of kinds of device that have another one in this country.",
        c => c.Attended) with { When = c => c.Attended.Count > 0 };

    private static MapCodec<string, string, KindPattern> OfKinds(string name, string what) => new(
        $"{name}-of-kinds", $"kinds of device with the name of the {what} that they have in the country", Scalar.Name,
        Scalar.Name, 16, (kind, pattern) => new KindPattern(kind, pattern), p => (p.Kind, p.Pattern));
}
