using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys under <c>fleet</c> and of a fleet model.</summary>
internal static class FleetTable
{
    /// <summary>Keys that a fleet model gives and a scenario may give itself.</summary>
    public static readonly IReadOnlyList<string> ModelKeys =
        ["countries", "sectors", "kinds", "onlinePatterns", "attendancePatterns", "sites"];

    private static readonly Notation<Ratio> Share = Scalar.Share;

    private static readonly Shape Zones = Many.Map(
        "zones", "the country's time zones with their shares of its endpoints, which add up to one",
        Pattern.Offset, Share, 16);

    private static readonly Shape Countries = Many.Map(
        "countries", "countries by ISO 3166-1 code; their shares add up to one", Pattern.Country,
        new ObjectShape("country", "A country.",
            new Key("name", Scalar.Line, "English short name."),
            new Key("share", Share, "Share of organisations whose home it is."),
            new Key("zones", Zones, "UTC offsets at the scenario's date with their shares.")), 250);

    private static readonly Shape Sectors = Many.Map(
        "sectors", "sectors of the economy; their shares add up to one", Scalar.Name,
        new ObjectShape("sector", "A sector.",
            new Key("share", Share, "Share of organisations."),
            new Key("kinds", Many.Map("kind-shares", "shares of device kinds, which add up to one",
                Scalar.Name, Share, 16), "Share of each device kind; kinds left out have none.")), 64);

    private static readonly Shape Kinds = Many.Map(
        "kinds", "kinds of device, at most 16", Scalar.Name,
        new ObjectShape("kind", "A kind of device.",
            new Key("repairPriority", Scalar.Long(0, 255), "Order of repair; smaller is sooner."),
            Optional("hostsServices", Scalar.Flag, "Whether services stand on it.", "false"),
            new Key("online", Scalar.Name, "Name of its online pattern."),
            new Key("attended", Scalar.Name, "Name of its attendance pattern."),
            new Key("encrypted", Share, "Share with disk encryption."),
            new Key("wired", Share, "Share with a wired network."),
            Optional("outOfBand", Share, "Share with out-of-band access.", "0%"),
            new Key("powerCycled", Share, "Share at which a person tries power cycles while it waits."),
            new Key("method", Scalar.Name, "Name of its repair method."),
            Optional("outOfBandMethod", Scalar.Name,
                "Name of the repair method where out-of-band access exists; its method where not given.")), 16);

    private static readonly Shape OnlinePatterns = Many.Map(
        "online-patterns", "when endpoints are online", Scalar.Name,
        Many.Map("online-pattern", "habits, at most 8; their shares add up to one", Scalar.Name,
            new ObjectShape("habit", "A weekly habit of a share of the endpoints.",
                new Key("share", Share, "Share of the endpoints with the pattern."),
                new Key("online", Scalar.Word("presence", EnumWords.All<OnlineHabitKind>()), "always, never or in a shift."),
                Optional("days", Pattern.Days, "Days on which the shift starts; with a shift only."),
                Optional("hours", Pattern.Hours, "Local hours of the shift; with a shift only."),
                Optional("spread", DurationCodec.Between("0s", "12h"),
                    "Largest shift of both ends, uniform per endpoint, in whole minutes; with a shift only.")), 8), 64);

    private static readonly Shape AttendancePatterns = Many.Map(
        "attendance-patterns", "when somebody is at a machine", Scalar.Name,
        new ObjectShape("attendance", "Weekly attendance, local time.",
            new Key("days", Pattern.Days, "Days; never means nobody ever."),
            Optional("hours", Pattern.Hours, "Local hours, within one day.", "00:00-24:00")), 64);

    private static readonly ObjectShape Sites = new(
        "sites", "How an organisation spreads over sites.",
        new Key("endpointsPerSite", Scalar.Long(1, 100_000_000), "Endpoints from which a further site is opened."),
        new Key("max", Scalar.Long(1, 64), "Largest number of sites."),
        new Key("home", Share, "Share of the sites beyond the first that are in the home country."));

    private static readonly Key[] Tables =
    [
        new("countries", Countries, "Countries."),
        new("sectors", Sectors, "Sectors."),
        new("kinds", Kinds, "Kinds of device."),
        new("onlinePatterns", OnlinePatterns, "When endpoints are online."),
        new("attendancePatterns", AttendancePatterns, "When somebody is at a machine."),
        new("sites", Sites, "How an organisation spreads over sites."),
    ];

    /// <summary>The keys under <c>fleet</c>, with the tables of the model merged in.</summary>
    public static readonly ObjectShape Merged = Fleet(required: true);

    /// <summary>The keys under <c>fleet</c> as a person writes them: a model stands for the tables.</summary>
    public static readonly ObjectShape Written = Fleet(required: false);

    /// <summary>A file of <c>models/fleets</c>.</summary>
    public static readonly ObjectShape Model = new(
        "fleet-model", "A fleet model: the tables that a scenario's groups of organisations draw from.",
        [
            new Key("fleetModel", Scalar.Name, "Name of the model, the same as the file's."),
            new Key("title", Scalar.Line, "One line for lists."),
            .. Tables,
        ]);

    private static ObjectShape Fleet(bool required) => new(
        "fleet", "Who exists: groups of organisations, and the tables that their draws use.",
        [
            Optional("model", Scalar.Name, "Fleet model that gives the tables which are not given here.", "own"),
            new Key("groups", Many.Map("groups", "groups of organisations", Scalar.Name, GroupTable.Group, 64),
                "Groups of organisations; a name is part of the key of its organisations."),
            .. Tables.Select(t => t with { IsRequired = required }),
        ]);
}
