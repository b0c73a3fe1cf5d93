namespace Sim.Scenarios;

/// <summary>What a scenario says about a listing.</summary>
internal sealed class ListingRequest
{
    private readonly Bound _group;
    private readonly ReadFields _read;

    private ListingRequest(string name, Bound group)
    {
        Group = name;
        _group = group;
        _read = new ReadFields(group, default);
        Ignored = new HashSet<string>(
            group[ListedGroupCodec.Columns]?[ListingTable.Ignore]?.Items?.Select(
                i => HeaderText.Clean((string)i.Value!)) ?? [], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Name of the group.</summary>
    public string Group { get; }

    public string File => _read.Get(ListedGroupCodec.File);

    /// <summary>Where the scenario names the file.</summary>
    public Mark FileAt => _group[ListedGroupCodec.File]!.At;

    public ListingRows Rows => _read.Get(ListedGroupCodec.Rows);

    /// <summary>Where the scenario says what a row is.</summary>
    public Mark RowsAt => _group[ListedGroupCodec.Rows]!.KeyAt;

    /// <summary>Headers of columns that the scenario leaves out, whatever their capitals.</summary>
    public IReadOnlySet<string> Ignored { get; }

    /// <summary>What leaves rows out.</summary>
    public IReadOnlyList<LeaveOutRule> LeaveOut => _read.Get(ListedGroupCodec.LeaveOut);

    public string Platform => _read.Get(GroupCodec.Platform);

    /// <summary>Where the scenario says the platform.</summary>
    public Mark PlatformAt => _group[GroupCodec.Platform]!.At;

    public string? Preset => _read.Get(ListedGroupCodec.Preset);

    public bool SkipsBadRows => _read.Get(ListedGroupCodec.OnBadRow);

    public SameName SameName => _read.Get(ListedGroupCodec.SameNames);

    /// <summary>What separates cells, or null where the scenario does not say it.</summary>
    public string? Separator => _read.Get(ListedGroupCodec.Separator);

    /// <summary>Where the scenario says what separates cells.</summary>
    public Mark SeparatorAt => _group[ListedGroupCodec.Separator]!.At;

    /// <summary>Line of the header, or null where it is the first that names columns.</summary>
    public int? HeaderLine => _read.Get(ListedGroupCodec.HeaderLine);

    /// <summary>Where the scenario says which line is the header.</summary>
    public Mark HeaderLineAt => _group[ListedGroupCodec.HeaderLine]!.At;

    public string? Sha256 => _read.Get(ListedGroupCodec.Sha256);

    public Mark Sha256At => _group[ListedGroupCodec.Sha256]!.At;

    /// <summary>The organisation of all rows where no column says it.</summary>
    public string Organisation => _read.Get(ListedGroupCodec.Organisation) ?? Group;

    /// <summary>Whether the scenario names the organisation of all rows.</summary>
    public bool HasOrganisation => _group[ListedGroupCodec.Organisation] is not null;

    public bool HasVersions => _group[GroupCodec.Versions] is not null;

    public bool HasCountry => _group[GroupCodec.Country] is not null;

    public Basis Basis => _read.Get(ListedGroupCodec.Basis);

    public string Source => _read.Get(ListedGroupCodec.Source);

    /// <summary>The request of a group, or null where its organisations are drawn.</summary>
    public static ListingRequest? Of(string name, Bound group) =>
        group[ListedGroupCodec.File] is null ? null : new ListingRequest(name, group);

    /// <summary>The header that the scenario gives a field, or null.</summary>
    public string? HeaderOf(string field) => field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal)
        ? Clean(_group[ListedGroupCodec.Columns]?["kinds"]?.Text(field[ListingTable.KindPrefix.Length..]))
        : Clean(_group[ListedGroupCodec.Columns]?.Text(field));

    private static string? Clean(string? header) => header is null ? null : HeaderText.Clean(header);

    /// <summary>What the scenario says about the cells of a field.</summary>
    public IReadOnlyList<ListingValue> ValuesOf(string field) =>
        [.. _group[ListedGroupCodec.Values]?[field]?.Members.Select(
            m => new ListingValue(m.Key, (string)m.Value.Value!)) ?? []];
}
