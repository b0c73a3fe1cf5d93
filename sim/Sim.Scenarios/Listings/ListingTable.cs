using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys that say what the columns and cells of a listing mean.</summary>
internal static class ListingTable
{
    public const string FileKey = "csv";

    /// <summary>The columns of organisations, in the order in which cells are read.</summary>
    public static readonly IReadOnlyList<string> OrganisationFields =
        ["name", "country", "zone", "sector", "version", "coverage", "crew", "endpoints"];

    /// <summary>The columns of endpoints, in the order in which cells are read.</summary>
    public static readonly IReadOnlyList<string> EndpointFields =
        ["platform", "kind", "organisation", "site", "country", "zone", "version", "count", "name", "seen"];

    /// <summary>Columns whose cells may be translated.</summary>
    public static readonly IReadOnlyList<string> ValueFields = ["platform", "kind", "country", "zone", "sector",
        "version"];

    /// <summary>A value that leaves a row out, and the key of columns that are left out.</summary>
    public const string Ignore = "ignore";

    /// <summary>A version that stands for no sensor.</summary>
    public const string NoSensor = "none";

    private const string KindPrefix = "kinds.";

    private static readonly Notation<string> Header = Scalar.Text("header", 200);
    private static readonly ListCodec<string> IgnoredColumns = Many.List(Header, 1, 1_000);
    private static readonly MapCodec<string, string, KeyValuePair<string, string>> KindColumns = Many.Map(
        "kind-columns", "columns with the number of endpoints of each kind", Scalar.Name, Header, 16);

    public static readonly ObjectShape Columns = new(
        "columns", "Headers of the columns.",
        Optional("name", Header, "Name of the organisation or of the endpoint; it is the key of all its draws."),
        Optional("seen", Header, "With endpoints: when it was last seen, for sameName: newest."),
        Optional("organisation", Header, "With endpoints: name of its organisation."),
        Optional("site", Header, "With endpoints: site, department or any other part of an organisation."),
        Optional("country", Header, "Country by code or name."),
        Optional("zone", Header, "Time zone by its name, such as Europe/Berlin, or a fixed offset, such as UTC+02:00."),
        Optional("sector", Header, "With organisations: its sector."),
        Optional("platform", Header, "With endpoints: platform; rows of another one than the group's are left out."),
        Optional("kind", Header, "With endpoints: kind of device."),
        Optional("version", Header, "Sensor version; its first two numbers count."),
        Optional("coverage", Header, "With organisations: share of its endpoints that run the sensor, such as 90%."),
        Optional("crew", Header, "With organisations: technicians."),
        Optional("count", Header,
            "With endpoints: how many endpoints the row stands for; one where no column says it."),
        Optional("endpoints", Header, "With organisations: all its endpoints; their kinds follow the sector's mix."),
        Optional("kinds", KindColumns, "With organisations: columns with the number of endpoints of each kind."),
        Optional(Ignore, IgnoredColumns,
            "Columns that are not read, though their headers are like a field's or their cells are numbers."));

    public static readonly MapCodec<string, (IReadOnlyList<string> Is, string? Before), LeaveOutRule> LeaveOut =
        LeftOutCodec.Rules(Header);

    public static readonly MapCodec<string, string, ListingValue> Table = new(
        "value-table",
        "cells by their text, where a star stands for any characters, and what they stand for; the first that fits "
            + "counts",
        Scalar.Text("cell-pattern", 200), Scalar.Text("cell-value", 200), 1_000,
        (pattern, value) => new ListingValue(pattern, value), v => (v.Pattern, v.Value));

    public static readonly ObjectShape Values = new(
        "values", "What cells stand for, by column; the value ignore leaves the row out.",
        [.. ValueFields.Select(f => Optional(f, Table, f == "version"
            ? "Cells of the column version; none stands for no sensor." : $"Cells of the column {f}."))]);

    /// <summary>Writes which column holds what, in the order in which cells are read.</summary>
    public static void WriteColumns(YamlText yaml, string key, FleetListing listing) => yaml.Under(key, () =>
    {
        foreach (ListingColumn column in listing.Columns.Where(c => !IsKind(c.Field)))
            Header.Write(yaml, column.Field, column.Header);

        KeyValuePair<string, string>[] kinds = [.. listing.Columns.Where(c => IsKind(c.Field))
            .Select(c => KeyValuePair.Create(NameOf(c.Field), c.Header))];
        if (kinds.Length > 0)
            KindColumns.Write(yaml, "kinds", kinds);

        if (listing.Ignored.Count > 0)
            IgnoredColumns.Write(yaml, Ignore, listing.Ignored);
    });

    public static void WriteValues(YamlText yaml, string key, FleetListing listing) => yaml.Under(key, () =>
    {
        foreach (ListingColumn column in listing.Columns.Where(c => c.Values.Count > 0))
            Table.Write(yaml, column.Field, column.Values);
    });

    public static string FieldOf(string kind) => KindPrefix + kind;

    public static bool IsKind(string field) => field.StartsWith(KindPrefix, StringComparison.Ordinal);

    /// <summary>The name that a field has of itself: of the endpoints of a kind, the kind.</summary>
    public static string NameOf(string field) => IsKind(field) ? field[KindPrefix.Length..] : field;
}
