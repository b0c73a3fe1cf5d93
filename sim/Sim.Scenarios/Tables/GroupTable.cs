using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys of a group of organisations: drawn from laws, or listed in a CSV file.</summary>
internal static class GroupTable
{
    private static readonly Key Platform =
        new("platform", Scalar.Name, "Platform of their endpoints, such as windows.");

    private static readonly Key Adoption = Optional("adoption", new ObjectShape("adoption",
        "Which organisations run the sensor; the rest of the shares runs it on all endpoints.",
        Optional("none", Scalar.Share, "Share of organisations that do not run it.", "0%"),
        Optional("part", Scalar.Share, "Share that runs it on a part of their endpoints.", "0%"),
        Optional("partFrom", Scalar.Share, "Smallest part.", "0%"),
        Optional("partTo", Scalar.Share, "Largest part.", "100%")),
        "Which organisations run the sensor; all on all endpoints where not given.");

    private static readonly Shape Versions = Many.Map("versions",
        "sensor version policies; their shares add up to one",
        Scalar.Name, new ObjectShape("version-policy", "A sensor version policy.",
            new Key("version", Pattern.Version, "The version that it leads to."),
            new Key("share", Scalar.Share, "Share of organisations.")), 64);

    private static readonly Key Country =
        Optional("country", Pattern.Country, "Country of all its organisations and sites; drawn where not given.");

    private static readonly Key Sector =
        Optional("sector", Scalar.Name, "Sector of all its organisations; drawn where not given.");

    private static readonly ObjectShape Drawn = new(
        "group", "Organisations drawn from the same laws.",
        new Key("organisations", Scalar.Long(1, 10_000_000), "Number of organisations."),
        Platform,
        new Key("size", new ObjectShape("size", "Log-normal law of endpoints in an organisation.",
            new Key("median", Scalar.Number(1m, 10_000_000m), "Median endpoints."),
            Optional("sigma", Scalar.Number(0m, 4m), "Standard deviation of the logarithm; 0 gives equal sizes.", "0")),
            "Endpoints of an organisation."),
        Adoption,
        new Key("versions", Versions, "Sensor version policies."),
        Country,
        Sector);

    private static readonly ObjectShape Listed = new(
        "listing", "Organisations that a CSV file lists; what it does not say of them is drawn.",
        new Key(ListingTable.FileKey, Pattern.CsvFile, "The file, beside the scenario or in a folder below it."),
        new Key("rows", Scalar.Word("rows", EnumWords.All<ListingRows>()), "What a row of the file is."),
        Platform,
        Optional("preset", Scalar.Word("preset", [.. ToolWords.Presets.Select(p => p.Name)]),
            "A tool whose export the file is: its usual columns and their values."),
        Optional("columns", ListingTable.Columns,
            "Headers of the columns; each is looked for under its own name where not given."),
        Optional("values", ListingTable.Values, "What cells stand for where they are not the value itself."),
        Optional("leaveOut", ListingTable.LeaveOut,
            "Rows that are left out and counted, by column: machines that are retired, not onboarded, not seen for long."),
        Optional("onBadRow", Scalar.Word("bad-row-policy", "refuse", "skip"),
            "Whether one bad row refuses the file, or bad rows are left out and counted.", "refuse"),
        Optional("sameName", Scalar.Word("same-name-policy", EnumWords.All<SameName>()),
            "With endpoints: what becomes of rows with one name in one organisation: each counts, or the one that was seen last, or they are bad; both where not given."),
        Optional("separator", Scalar.Word("separator", [.. ListingSeparators.Words]),
            "What separates cells; where not given, the line sep= of the file says it, else it is a comma."),
        Optional("headerLine", Scalar.Long(1, 1_000),
            "Line on which the header begins, where a title or other text stands above it; the first that names columns where not given."),
        Optional("sha256", Pattern.Sha256, "The file that is meant; another one is refused. Any where not given."),
        Optional("organisation", Scalar.Line,
            "With endpoints: the organisation of all rows, where no column says it; the group's name where not given."),
        Adoption,
        Optional("versions", Versions, "Sensor version policies for organisations or endpoints without a version."),
        Optional("country", Pattern.Country, "Country where the file does not say it; drawn where not given."),
        Optional("sector", Scalar.Name, "Sector where the file does not say it; drawn where not given."),
        Optional("basis", Annotation.Basis, "Where the file's numbers come from.", "inferred"),
        Optional("source", Annotation.Source, "Inventory, tool and date of the export.", "Inferred from the user's inventory"));

    /// <summary>A group of either kind.</summary>
    public static readonly EitherCodec<Bound> Group = new(
        "any-group", Drawn.Expected, Drawn, Listed, n => (n as MapNode)?.Find(ListingTable.FileKey) is not null, _ => false);
}
