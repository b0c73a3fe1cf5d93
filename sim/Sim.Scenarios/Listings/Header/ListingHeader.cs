using static Sim.Scenarios.HeaderText;
using static Sim.Scenarios.ListingTable;

namespace Sim.Scenarios;

/// <summary>Finds the columns of a listing in its first record.</summary>
internal sealed class ListingHeader(ListingRequest request, FleetPlan fleet, string file, DiagnosticBag bag)
{
    private readonly List<CsvPlace> _places = [];
    private readonly ToolPreset? _preset = ToolWords.Preset(request.Preset);

    /// <summary>The columns that were found, in the order in which cells are read.</summary>
    public List<ListingColumn> Columns { get; } = [];

    /// <summary>All headers of the file, clean, in its order.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>What leaves rows out, with the file's spelling of headers.</summary>
    public List<LeaveOutRule> Rules { get; } = [];

    /// <summary>Columns that are neither read nor ignored, by their places.</summary>
    public IEnumerable<int> UnreadColumns => Enumerable.Range(0, Headers.Count).Where(IsUnread);

    /// <summary>Columns that the scenario or its preset ignores, in the file's order and spelling.</summary>
    public IReadOnlyList<string> Ignored => [.. Headers.Where(IsIgnored).Distinct(StringComparer.Ordinal)];

    /// <summary>Columns without a header behind all others, as a separator at the end of each line makes one.</summary>
    public int Spare => Headers.Count - 1 - Headers.FindLastIndex(h => h.Length > 0);

    private string NeededField => request.Rows == ListingRows.Endpoints ? "kind" : "name";

    /// <summary>A header as a scenario names it, in quotes.</summary>
    public static string Quoted(string header) => Quoting.Yaml(Clip.Cell(header));

    /// <summary>Columns that are neither read nor ignored, fit to be shown.</summary>
    /// <param name="hasSpare">Whether something stands in the columns without a header at the end.</param>
    public IReadOnlyList<string> Unread(bool hasSpare) =>
        [.. UnreadColumns.Where(c => hasSpare || c < Headers.Count - Spare).Select(Shown)];

    /// <summary>How many fields have a column among some clean headers.</summary>
    public int FieldsIn(IReadOnlyList<string> headers) => Fields().Count(f => IsIn(headers, f));

    /// <summary>Whether a record has the column that every listing of its kind has.</summary>
    public bool IsLike(CsvReader row) => IsIn(HeaderText.Of(row), NeededField);

    public RowRules LeaveOut()
    {
        int[] identities = request.Rows == ListingRows.Endpoints
            ? [.. Enumerable.Range(0, Headers.Count).Where(i => ToolWords.IsIdentity(Headers[i]))] : [];
        return new RowRules(Rules.Select(r => (r, Index(r.Header))), Headers.Count,
            identities.Length == 0 ? [] : [.. identities, .. Columns.Select(c => Index(c.Header))]);
    }

    public ListingColumn? Find(string field) => Columns.Find(c => c.Field == field);

    /// <summary>The cell of a field in every record, or -1 where it has no column.</summary>
    public int IndexOf(string field) => Find(field) is { } column ? Index(column.Header) : -1;

    public Mark At(int column) => Place(_places[column]);

    public string Shown(int column) => Headers[column].Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"column {column + 1} without a header")
        : Clip.Cell(Headers[column]);

    public string Named(int column) =>
        Headers[column].Length == 0 ? Shown(column) : $"the column '{Clip.Cell(Headers[column])}'";

    /// <summary>Reads the current record; false after diagnostics.</summary>
    public bool Read(CsvReader row)
    {
        int before = bag.Count;
        Headers.AddRange(HeaderText.Of(row));
        _places.AddRange(Enumerable.Range(0, row.Count).Select(row.PlaceOf));
        foreach (string field in Fields())
            Find(row, field);

        foreach (LeaveOutRule rule in request.LeaveOut)
        {
            if (Index(rule.Header) < 0)
                Missing(row, "leaveOut", rule.Header);
            else
                Rules.Add(rule with { Header = Headers[Index(rule.Header)] });
        }

        Needed(row);
        if (bag.Count == before)
            NearMisses();

        if (bag.Count == before)
            NothingToDrawFrom();

        return bag.Count == before;
    }

    private IEnumerable<string> Fields() => request.Rows == ListingRows.Endpoints
        ? ListingTable.EndpointFields.Where(f => f != "seen" || request.SameName == SameName.Newest)
        : ListingTable.OrganisationFields.Concat(fleet.Kinds.Select(k => FieldOf(k.Name)));

    private void Find(CsvReader row, string field)
    {
        string? wanted = request.HeaderOf(field);
        if (wanted is not null && Index(wanted) < 0)
        {
            Missing(row, field, wanted);
            return;
        }

        // What the scenario says of all rows stands before a column that it does not name.
        string? known = wanted ?? (field == "organisation" && request.Has(ListedGroupCodec.Organisation) ? null
            : Usual(field).FirstOrDefault(IsFree) ?? (_preset?.IsNumber(NameOf(field)) == true ? null : NameOf(field)));
        if (known is null || !IsFree(known))
            return;

        int last = Headers.FindLastIndex(h => Same(h, known));
        if (last != Index(known))
            bag.Add(At(last), DiagnosticCodes.ListingHeader, $"a second column '{Clip.Cell(known)}'",
                "give it another header");

        IEnumerable<ListingValue> usual = field switch { "platform" => ToolWords.Platforms,
            "kind" => _preset?.Kinds ?? [], _ => [] };

        // The file's own spelling of a header and each pattern once, so that the same file always gives the same plan.
        Columns.Add(new ListingColumn(field, Headers[Index(known)],
            [.. request.ValuesOf(field).Concat(usual).DistinctBy(v => v.Pattern, StringComparer.OrdinalIgnoreCase)]));
    }

    private void Needed(CsvReader row)
    {
        Needed(row, NeededField, "");
        if (request.SameName != SameName.Both && NeededField != "name")
            Needed(row, "name", " for sameName");

        if (request.SameName == SameName.Newest)
            Needed(row, "seen", " for sameName: newest", "the column of the last contact");

        if (request.Rows == ListingRows.Organisations
            && !Columns.Exists(c => c.Field == "endpoints" || IsKind(c.Field)))
        {
            Lacks(row, "no column says how many endpoints there are",
                Fields().Where(f => f == "endpoints" || IsKind(f)),
                $"add a column for each kind ({string.Join(", ", fleet.Kinds.Select(k => k.Name))}), or one named "
                    + "endpoints");
        }
    }

    private void Needed(CsvReader row, string field, string purpose, string column = "it")
    {
        if (Find(field) is null && request.HeaderOf(field) is null)
            Lacks(row, $"there is no column '{field}'{purpose}", [field], $"name {column} under columns.{field}");
    }

    // Said once here, and not again with every row.
    private void NothingToDrawFrom()
    {
        if (Find("version") is null && !request.Has(GroupCodec.Versions))
        {
            bag.Add(request.KeyAt(ListedGroupCodec.Rows), DiagnosticCodes.ListingHeader,
                "the file has no column 'version', and the group no 'versions' to draw from",
                "add versions: {latest: {version: 7.16, share: 100%}} to the group, or name the column under "
                    + "columns.version");
        }
        else if (_preset?.Platform is { } platform && Find("platform") is null && platform != request.Platform)
        {
            bag.Add(request.At(GroupCodec.Platform), DiagnosticCodes.ListingHeader,
                $"the preset '{request.Preset}' lists machines of {platform}, and no column of the file says "
                    + "another platform",
                $"write platform: {platform}, or name the column under columns.platform");
        }
    }

    // What stands under a misspelt header would vanish in silence.
    private void NearMisses()
    {
        (string Field, string Name)[] missing = [.. Fields().Where(f => f != "count" && Find(f) is null)
            .SelectMany(f => Usual(f).Prepend(NameOf(f)).Where(n => n.Length > 3).Select(n => (f, n)))];
        foreach (int i in UnreadColumns)
        {
            // A word before the name makes another thing of it: an OS version is no sensor version. 'Count' is no
            // country.
            string header = Headers[i];
            string? near = NearestName.Of(header,
                missing.Where(m => IsKind(m.Field) || !ToolWords.IsCount(header)).Select(m => m.Name)
                .Where(n => !header.EndsWith(n, StringComparison.OrdinalIgnoreCase)));
            if (near is not null)
            {
                string field = Array.Find(missing, m => m.Name == near).Field;
                bag.Add(At(i), DiagnosticCodes.ListingHeader, $"the column '{Clip.Cell(header)}' is not read",
                    $"did you mean '{near}'? rename it or write columns: {Mapped(field, header)}; if not, write "
                        + $"columns: {{ignore: [{Quoted(header)}]}}");
            }
        }
    }

    // The scenario names a header that the file does not have.
    private void Missing(CsvReader row, string purpose, string wanted)
    {
        string? near = NearestName.Of(wanted, Headers);
        bag.Add(Place(row.Start), DiagnosticCodes.ListingHeader,
            $"there is no column '{Clip.Cell(wanted)}' for {purpose}",
            near is not null ? $"did you mean '{Clip.Cell(near)}'?" : Listed());
    }

    // The file lacks a column under its own name: a header of it that comes near is what was written, not what is
    // right.
    private void Lacks(CsvReader row, string message, IEnumerable<string> fields, string hint)
    {
        string[] headers = [.. UnreadColumns.Select(c => Headers[c])];
        (string Field, string? Header) found = fields.Select(f => (f, Header: NearestName.Of(NameOf(f), headers)))
            .FirstOrDefault(f => f.Header is not null);
        bag.Add(Place(row.Start), DiagnosticCodes.ListingHeader, message, found.Header is not { } near
            ? $"{hint}; {Listed()}"
            : $"write columns: {Mapped(found.Field, near)}, or name that column '{NameOf(found.Field)}'");
    }

    private string Listed() =>
        $"the file has {string.Join(", ", Headers.Take(12).Select(Clip.Cell))}{(Headers.Count > 12 ? ", …" : "")}";

    private static string Mapped(string field, string header) =>
        IsKind(field) ? $"{{kinds: {{{NameOf(field)}: {Quoted(header)}}}}}" : $"{{{field}: {Quoted(header)}}}";

    private Mark Place(CsvPlace place) => new(file, (int)place.Line, place.Column);

    private bool IsIn(IReadOnlyList<string> headers, string field) =>
        (request.HeaderOf(field) is { } wanted ? [wanted] : Usual(field).Prepend(NameOf(field)))
            .Any(n => headers.Any(h => Same(h, n)));

    private bool IsUnread(int column) => !IsRead(Headers[column]) && !IsIgnored(Headers[column]);

    private bool IsRead(string header) =>
        Columns.Exists(c => Same(c.Header, header)) || Rules.Exists(r => Same(r.Header, header));

    private bool IsIgnored(string header) =>
        request.Ignored.Contains(header) || (_preset?.IsNumber(header) == true && !IsRead(header));

    // The file has the column, and the scenario does not leave it out.
    private bool IsFree(string header) => Index(header) >= 0 && !request.Ignored.Contains(header);

    private IReadOnlyList<string> Usual(string field) => _preset?.HeadersOf(field) ?? [];

    private int Index(string header) => Headers.FindIndex(h => Same(h, header));
}
