namespace Sim.Scenarios;

/// <summary>
/// The keys of a group that a CSV file lists. The plan has what the file gave, and takes it when the file has been read
/// (<see cref="ListingRequest"/>); until then it has what a group of any kind says.
/// </summary>
internal sealed class ListedGroupCodec() : GroupCodec(
    "listing", "Organisations that a CSV file lists; what it does not say of them is drawn.",
    [
        File, Rows, Platform, Preset, Columns, Values, LeaveOut, OnBadRow, SameNames, Separator, HeaderLine, Sha256,
        Organisation, Adoption, AdoptionBySector, FurtherVersions, Country, Sector, Basis, Source,
    ],
    read => MakeAny(read))
{
    public static readonly Field<string> File = Required(
        ListingTable.FileKey, Pattern.CsvFile, "The file, beside the scenario or in a folder below it.",
        g => g.Listing!.Input.File);
    public static readonly Field<ListingRows> Rows = Required(
        "rows", Scalar.Words<ListingRows>("rows"), "What a row of the file is.", g => g.Listing!.Rows);
    public static readonly Field<string?> Preset = Optional<string>(
        "preset", Scalar.Word("preset", [.. ToolWords.Presets.Select(p => p.Name)]),
        "A tool whose export the file is: its usual columns and their values.", _ => null);
    public static readonly Field<FleetListing?> Columns = Part(
        "columns", ListingTable.Columns,
        "Headers of the columns; each is looked for under its own name where not given.", ListingTable.WriteColumns);
    public static readonly Field<FleetListing?> Values = Part(
        "values", ListingTable.Values, "What cells stand for where they are not the value itself.",
        ListingTable.WriteValues) with { When = g => g.Listing!.Columns.Any(c => c.Values.Count > 0) };
    public static readonly Field<IReadOnlyList<LeaveOutRule>> LeaveOut = Optional(
        "leaveOut", ListingTable.LeaveOut, [],
        "Rows that are left out and counted, by column: machines that are retired, not onboarded, not seen "
        + "for long.", g => g.Listing!.Rules);
    public static readonly Field<bool> OnBadRow = Defaulted(
        "onBadRow", new WordCodec<bool>("bad-row-policy", ["refuse", "skip"], [false, true]), "refuse",
        "Whether one bad row refuses the file, or bad rows are left out and counted.", g => g.Listing!.SkipsBadRows);
    public static readonly Field<SameName> SameNames = Optional(
        "sameName", Scalar.Words<SameName>("same-name-policy"), SameName.Both,
        "With endpoints: what becomes of rows with one name in one organisation: each counts, or the one "
        + "that was seen last, or they are bad; both where not given.",
        g => g.Listing!.SameName) with { When = g => g.Listing!.Rows == ListingRows.Endpoints };
    public static readonly Field<string?> Separator = Optional(
        "separator", Scalar.Word("separator", [.. ListingSeparators.Words]),
        "What separates cells; where not given, the line sep= of the file says it, else it is a comma.",
        g => (string?)g.Listing!.Separator);
    public static readonly Field<int?> HeaderLine = Optional(
        "headerLine", Scalar.Integer(1, 1_000),
        "Line on which the header begins, where a title or other text stands above it; the first that "
        + "names columns where not given.", g => g.Listing!.HeaderLine) with { Unit = "line" };
    public static readonly Field<string?> Sha256 = Optional(
        "sha256", Pattern.Sha256, "The file that is meant; another one is refused. Any where not given.",
        g => (string?)g.Listing!.Input.Sha256);
    public static readonly Field<string?> Organisation = Optional(
        "organisation", Scalar.Line,
        "With endpoints: the organisation of all rows, where no column says it; the group's name where not "
        + "given.", g => g.Listing!.Organisation) with { Example = "Example Hospital" };
    public static readonly Field<IReadOnlyList<VersionPolicy>> FurtherVersions = Versions with
    {
        IsRequired = false,
        Absent = [],
        Meaning = "Sensor version policies for organisations or endpoints without a version.",
    };
    public static readonly Field<Basis> Basis = Defaulted(
        "basis", Annotation.Basis, "inferred", "Where the file's numbers come from.", g => g.Listing!.Basis);
    public static readonly Field<string> Source = Defaulted(
        "source", Annotation.Source, "Inferred from the user's inventory", "Inventory, tool and date of the export.",
        g => g.Listing!.Source);

    protected override IReadOnlyList<KeyOf<FleetGroup>> Written =>
    [
        File, Rows, Sha256, Separator, OnBadRow, SameNames, HeaderLine, Organisation, LeaveOut, Columns, Values, Basis,
        Source,
        Platform, Adoption, AdoptionBySector, FurtherVersions, Country, Sector,
    ];

    // What the plan has of it is no mapping of its own: it is in the columns that were found.
    private static Field<FleetListing?> Part(
        string name, Shape shape, string meaning, Action<YamlText, string, FleetListing> write) => new(
            name, shape, meaning, g => g.Listing, (_, _) => null, (yaml, key, listing) => write(yaml, key, listing!))
            { IsRequired = false };
}
