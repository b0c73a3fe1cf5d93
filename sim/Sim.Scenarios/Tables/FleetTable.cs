using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys under <c>fleet</c> and of a fleet model.</summary>
internal static class FleetTable
{
    /// <summary>Keys that a fleet model gives and a scenario may give itself.</summary>
    public static readonly IReadOnlyList<string> ModelKeys =
        ["countries", "sectors", "kinds", "onlinePatterns", "attendancePatterns", "sites"];

    private static readonly ShareShape Share = ShareShape.Instance;

    private static readonly MapShape Zones = new(
        "zones", "the country's time zones with their shares of its endpoints, which add up to one",
        PatternShape.Offset, Share, 16);

    private static readonly MapShape Countries = new(
        "countries", "countries by ISO 3166-1 code; their shares add up to one", PatternShape.Country,
        new ObjectShape("country", "A country.",
            new Field("name", TextShape.Line, "English short name."),
            new Field("share", Share, "Share of organisations whose home it is."),
            new Field("zones", Zones, "UTC offsets at the scenario's date with their shares.")), 250);

    private static readonly MapShape Sectors = new(
        "sectors", "sectors of the economy; their shares add up to one", NameShape.Instance,
        new ObjectShape("sector", "A sector.",
            new Field("share", Share, "Share of organisations."),
            new Field("kinds", new MapShape("kind-shares", "shares of device kinds, which add up to one",
                NameShape.Instance, Share, 16), "Share of each device kind; kinds left out have none.")), 64);

    private static readonly MapShape Kinds = new(
        "kinds", "kinds of device, at most 16", NameShape.Instance,
        new ObjectShape("kind", "A kind of device.",
            new Field("repairPriority", new IntegerShape(0, 255), "Order of repair; smaller is sooner."),
            Optional("hostsServices", FlagShape.Instance, "Whether services stand on it.", "false"),
            new Field("online", NameShape.Instance, "Name of its online pattern."),
            new Field("attended", NameShape.Instance, "Name of its attendance pattern."),
            new Field("encrypted", Share, "Share with disk encryption."),
            new Field("wired", Share, "Share with a wired network."),
            Optional("outOfBand", Share, "Share with out-of-band access.", "0%"),
            new Field("powerCycled", Share, "Share at which a person tries power cycles while it waits."),
            new Field("method", NameShape.Instance, "Name of its repair method."),
            Optional("outOfBandMethod", NameShape.Instance,
                "Name of the repair method where out-of-band access exists; its method where not given.")), 16);

    private static readonly MapShape OnlinePatterns = new(
        "online-patterns", "when endpoints are online", NameShape.Instance,
        new MapShape("online-pattern", "habits, at most 8; their shares add up to one", NameShape.Instance,
            new ObjectShape("habit", "A weekly habit of a share of the endpoints.",
                new Field("share", Share, "Share of the endpoints with the pattern."),
                new Field("online", new WordShape("presence", "always", "never", "shift"), "always, never or in a shift."),
                Optional("days", PatternShape.Days, "Days on which the shift starts; with a shift only."),
                Optional("hours", PatternShape.Hours, "Local hours of the shift; with a shift only."),
                Optional("spread", DurationShape.Between("0s", "12h"),
                    "Largest shift of both ends, uniform per endpoint, in whole minutes; with a shift only.")), 8), 64);

    private static readonly MapShape AttendancePatterns = new(
        "attendance-patterns", "when somebody is at a machine", NameShape.Instance,
        new ObjectShape("attendance", "Weekly attendance, local time.",
            new Field("days", PatternShape.Days, "Days; never means nobody ever."),
            Optional("hours", PatternShape.Hours, "Local hours, within one day.", "00:00-24:00")), 64);

    private static readonly ObjectShape Sites = new(
        "sites", "How an organisation spreads over sites.",
        new Field("endpointsPerSite", new IntegerShape(1, 100_000_000), "Endpoints from which a further site is opened."),
        new Field("max", new IntegerShape(1, 64), "Largest number of sites."),
        new Field("home", Share, "Share of the sites beyond the first that are in the home country."));

    private static readonly Field[] Tables =
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
            new Field("fleetModel", NameShape.Instance, "Name of the model, the same as the file's."),
            new Field("title", TextShape.Line, "One line for lists."),
            .. Tables,
        ]);

    private static ObjectShape Fleet(bool required) => new(
        "fleet", "Who exists: groups of organisations, and the tables that their draws use.",
        [
            Optional("model", NameShape.Instance, "Fleet model that gives the tables which are not given here.", "own"),
            new Field("groups", new MapShape("groups", "groups of organisations", NameShape.Instance, GroupTable.Group, 64),
                "Groups of organisations; a name is part of the key of its organisations."),
            .. Tables.Select(t => t with { Required = required }),
        ]);
}
