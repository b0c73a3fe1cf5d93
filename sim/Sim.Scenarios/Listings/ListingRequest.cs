namespace Sim.Scenarios;

/// <summary>What a scenario says about a listing.</summary>
internal sealed class ListingRequest
{
    private readonly Bound _group;

    private ListingRequest(string name, Bound group)
    {
        Group = name;
        _group = group;
        Ignored = new HashSet<string>(
            group["columns"]?[ListingTable.Ignore]?.Items?.Select(i => HeaderText.Clean((string)i.Value!)) ?? [], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Name of the group.</summary>
    public string Group { get; }

    public string File => _group.Get<string>(ListingTable.FileKey);

    /// <summary>Where the scenario names the file.</summary>
    public Mark FileAt => _group[ListingTable.FileKey]!.At;

    public ListingRows Rows =>
        EnumWords.Read<ListingRows>(_group.Text("rows")!);

    /// <summary>Where the scenario says what a row is.</summary>
    public Mark RowsAt => _group["rows"]!.KeyAt;

    /// <summary>Headers of columns that the scenario leaves out, whatever their capitals.</summary>
    public IReadOnlySet<string> Ignored { get; }

    /// <summary>What leaves rows out.</summary>
    public IReadOnlyList<LeaveOutRule> LeaveOut => [.. _group["leaveOut"]?.Members.Select(m => new LeaveOutRule(
        HeaderText.Clean(m.Key), Texts(m.Value.Items ?? m.Value[ListingTable.Is]?.Items), m.Value.Items is null ? m.Value.Text(ListingTable.Before) : null)) ?? []];

    public string Platform => _group.Get<string>("platform");

    /// <summary>Where the scenario says the platform.</summary>
    public Mark PlatformAt => _group["platform"]!.At;

    public string? Preset => _group.Text("preset");

    public bool SkipsBadRows => _group.Text("onBadRow") == "skip";

    public SameName SameName => EnumWords.TryRead(_group.Text("sameName"), out SameName policy) ? policy : SameName.Both;

    /// <summary>What separates cells, or null where the scenario does not say it.</summary>
    public string? Separator => _group.Text("separator");

    /// <summary>Where the scenario says what separates cells.</summary>
    public Mark SeparatorAt => _group["separator"]!.At;

    /// <summary>Line of the header, or null where it is the first that names columns.</summary>
    public int? HeaderLine => _group["headerLine"] is null ? null : _group.Int("headerLine");

    /// <summary>Where the scenario says which line is the header.</summary>
    public Mark HeaderLineAt => _group["headerLine"]!.At;

    public string? Sha256 => _group.Text("sha256");

    public Mark Sha256At => _group["sha256"]!.At;

    /// <summary>The organisation of all rows where no column says it.</summary>
    public string Organisation => _group.Text("organisation") ?? Group;

    /// <summary>Whether the scenario names the organisation of all rows.</summary>
    public bool HasOrganisation => _group["organisation"] is not null;

    public bool HasVersions => _group["versions"] is not null;

    public bool HasCountry => _group["country"] is not null;

    public string Basis => _group.Get<string>("basis");

    public string Source => _group.Get<string>("source");

    /// <summary>The request of a group, or null where its organisations are drawn.</summary>
    public static ListingRequest? Of(string name, Bound group) =>
        group[ListingTable.FileKey] is null ? null : new ListingRequest(name, group);

    private static IReadOnlyList<string> Texts(IReadOnlyList<Bound>? items) => [.. items?.Select(i => (string)i.Value!) ?? []];

    /// <summary>The header that the scenario gives a field, or null.</summary>
    public string? HeaderOf(string field) => field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal)
        ? Clean(_group["columns"]?["kinds"]?.Text(field[ListingTable.KindPrefix.Length..]))
        : Clean(_group["columns"]?.Text(field));

    private static string? Clean(string? header) => header is null ? null : HeaderText.Clean(header);

    /// <summary>What the scenario says about the cells of a field.</summary>
    public IReadOnlyList<ListingValue> ValuesOf(string field) =>
        [.. _group["values"]?[field]?.Members.Select(m => new ListingValue(m.Key, (string)m.Value.Value!)) ?? []];
}
