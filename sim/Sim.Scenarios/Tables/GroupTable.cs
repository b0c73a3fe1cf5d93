using static Sim.Scenarios.Field;

namespace Sim.Scenarios;

/// <summary>The keys of a group of organisations: drawn from laws, or listed in a CSV file.</summary>
internal static class GroupTable
{
    private static readonly Field Platform =
        new("platform", NameShape.Instance, "Platform of their endpoints, such as windows.");

    private static readonly Field Adoption = Optional("adoption", new ObjectShape("adoption",
        "Which organisations run the sensor; the rest of the shares runs it on all endpoints.",
        Optional("none", ShareShape.Instance, "Share of organisations that do not run it.", "0%"),
        Optional("part", ShareShape.Instance, "Share that runs it on a part of their endpoints.", "0%"),
        Optional("partFrom", ShareShape.Instance, "Smallest part.", "0%"),
        Optional("partTo", ShareShape.Instance, "Largest part.", "100%")),
        "Which organisations run the sensor; all on all endpoints where not given.");

    private static readonly MapShape Versions = new("versions",
        "sensor version policies; their shares add up to one",
        NameShape.Instance, new ObjectShape("version-policy", "A sensor version policy.",
            new Field("version", PatternShape.Version, "The version that it leads to."),
            new Field("share", ShareShape.Instance, "Share of organisations.")), 64);

    private static readonly Field Country =
        Optional("country", PatternShape.Country, "Country of all its organisations and sites; drawn where not given.");

    private static readonly Field Sector =
        Optional("sector", NameShape.Instance, "Sector of all its organisations; drawn where not given.");

    private static readonly ObjectShape Drawn = new(
        "group", "Organisations drawn from the same laws.",
        new Field("organisations", new IntegerShape(1, 10_000_000), "Number of organisations."),
        Platform,
        new Field("size", new ObjectShape("size", "Log-normal law of endpoints in an organisation.",
            new Field("median", new NumberShape(1m, 10_000_000m), "Median endpoints."),
            Optional("sigma", new NumberShape(0m, 4m), "Standard deviation of the logarithm; 0 gives equal sizes.", "0")),
            "Endpoints of an organisation."),
        Adoption,
        new Field("versions", Versions, "Sensor version policies."),
        Country,
        Sector);

    private static readonly ObjectShape Listed = new(
        "listing", "Organisations that a CSV file lists; what it does not say of them is drawn.",
        new Field(ListingTable.FileKey, PatternShape.CsvFile, "The file, beside the scenario or in a folder below it."),
        new Field("rows", new WordShape("rows", "organisations", "endpoints"), "What a row of the file is."),
        Platform,
        Optional("preset", new WordShape("preset", [.. ToolWords.Presets.Select(p => p.Name)]),
            "A tool whose export the file is: its usual columns and their values."),
        Optional("columns", ListingTable.Columns,
            "Headers of the columns; each is looked for under its own name where not given."),
        Optional("values", ListingTable.Values, "What cells stand for where they are not the value itself."),
        Optional("leaveOut", ListingTable.LeaveOut,
            "Rows that are left out and counted, by column: machines that are retired, not onboarded, not seen for long."),
        Optional("onBadRow", new WordShape("bad-row-policy", "refuse", "skip"),
            "Whether one bad row refuses the file, or bad rows are left out and counted.", "refuse"),
        Optional("sameName", new WordShape("same-name-policy", "both", "newest", "refuse"),
            "With endpoints: what becomes of rows with one name in one organisation: each counts, or the one that was seen last, or they are bad; both where not given."),
        Optional("separator", new WordShape("separator", [.. ListingSeparators.Words]),
            "What separates cells; where not given, the line sep= of the file says it, else it is a comma."),
        Optional("headerLine", new IntegerShape(1, 1_000),
            "Line on which the header begins, where a title or other text stands above it; the first that names columns where not given."),
        Optional("sha256", PatternShape.Sha256, "The file that is meant; another one is refused. Any where not given."),
        Optional("organisation", TextShape.Line,
            "With endpoints: the organisation of all rows, where no column says it; the group's name where not given."),
        Adoption,
        Optional("versions", Versions, "Sensor version policies for organisations or endpoints without a version."),
        Optional("country", PatternShape.Country, "Country where the file does not say it; drawn where not given."),
        Optional("sector", NameShape.Instance, "Sector where the file does not say it; drawn where not given."),
        Optional("basis", Annotation.Basis, "Where the file's numbers come from.", "inferred"),
        Optional("source", Annotation.Source, "Inventory, tool and date of the export.", "Inferred from the user's inventory"));

    /// <summary>A group of either kind.</summary>
    public static readonly ChoiceShape Group = new("any-group", ListingTable.FileKey, Drawn, Listed);
}
