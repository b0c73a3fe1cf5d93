namespace Sim.Scenarios;

/// <summary>What a scenario says about a listing.</summary>
internal sealed class ListingRequest(string name, Bound group)
{
    private readonly ReadFields _read = new(group, default);

    public string Group => name;

    public string File => _read.Get(ListedGroupCodec.File);

    public ListingRows Rows => _read.Get(ListedGroupCodec.Rows);

    /// <summary>Headers of columns that the scenario leaves out, whatever their capitals.</summary>
    public IReadOnlySet<string> Ignored { get; } = new HashSet<string>(
        group[ListedGroupCodec.Columns]?[ListingTable.Ignore]?.Items?.Select(i => HeaderText.Clean((string)i.Value!))
            ?? [], StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<LeaveOutRule> LeaveOut => _read.Get(ListedGroupCodec.LeaveOut);

    public string Platform => _read.Get(GroupCodec.Platform);

    public string? Preset => _read.Get(ListedGroupCodec.Preset);

    public bool SkipsBadRows => _read.Get(ListedGroupCodec.OnBadRow);

    public SameName SameName => _read.Get(ListedGroupCodec.SameNames);

    /// <summary>What separates cells, or null where the scenario does not say it.</summary>
    public string? Separator => _read.Get(ListedGroupCodec.Separator);

    /// <summary>Line of the header, or null where it is the first that names columns.</summary>
    public int? HeaderLine => _read.Get(ListedGroupCodec.HeaderLine);

    public string? Sha256 => _read.Get(ListedGroupCodec.Sha256);

    /// <summary>The organisation of all rows where no column says it.</summary>
    public string Organisation => _read.Get(ListedGroupCodec.Organisation) ?? name;

    public Basis Basis => _read.Get(ListedGroupCodec.Basis);

    public string Source => _read.Get(ListedGroupCodec.Source);

    public bool Has(Key key) => group[key] is not null;

    /// <summary>Where the group says what is under a key that it has.</summary>
    public Mark At(Key key) => group[key]!.At;

    public Mark KeyAt(Key key) => group[key]!.KeyAt;

    /// <summary>The header that the scenario gives a field, or null.</summary>
    public string? HeaderOf(string field)
    {
        Bound? columns = group[ListedGroupCodec.Columns];
        string? header = ListingTable.IsKind(field)
            ? columns?["kinds"]?.Text(ListingTable.NameOf(field)) : columns?.Text(field);
        return header is null ? null : HeaderText.Clean(header);
    }

    public IReadOnlyList<ListingValue> ValuesOf(string field) =>
        group[ListedGroupCodec.Values]?[field] is { } table ? ListingTable.Table.Make(table, default) : [];
}
