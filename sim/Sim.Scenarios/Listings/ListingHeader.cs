using System.Globalization;

namespace Sim.Scenarios;

/// <summary>Finds the columns of a listing in its first record.</summary>
internal sealed class ListingHeader(ListingRequest request, FleetPlan fleet, string file, DiagnosticBag bag)
{
    private readonly List<string> _headers = [];
    private readonly List<CsvPlace> _places = [];
    private readonly List<ListingColumn> _columns = [];
    private readonly List<LeaveOutRule> _rules = [];
    private readonly ToolPreset? _preset = ToolWords.Preset(request.Preset);

    /// <summary>The columns that were found, in the order in which cells are read.</summary>
    public IReadOnlyList<ListingColumn> Columns => _columns;

    /// <summary>All headers of the file, clean, in its order.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>Columns that are neither read nor ignored, by their places.</summary>
    public IEnumerable<int> UnreadColumns => Enumerable.Range(0, _headers.Count).Where(IsUnread);

    /// <summary>Columns that are neither read nor ignored, fit to be shown.</summary>
    /// <param name="hasSpare">Whether something stands in the columns without a header at the end.</param>
    public IReadOnlyList<string> Unread(bool hasSpare) =>
        [.. UnreadColumns.Where(c => hasSpare || c < _headers.Count - Spare).Select(Shown)];

    /// <summary>Columns that the scenario or its preset ignores, in the file's order and spelling.</summary>
    public IReadOnlyList<string> Ignored => [.. _headers.Where(IsIgnored).Distinct(StringComparer.Ordinal)];

    /// <summary>Columns without a header behind all others, as a separator at the end of each line makes one.</summary>
    public int Spare => _headers.Count - 1 - _headers.FindLastIndex(h => h.Length > 0);

    /// <summary>How many fields have a column among some clean headers.</summary>
    public int FieldsIn(IReadOnlyList<string> headers) => Fields().Count(f => IsIn(headers, f));

    /// <summary>Whether a record has the column that every listing of its kind has.</summary>
    public bool IsLike(CsvReader row) =>
        IsIn([.. Enumerable.Range(0, row.Count).Select(i => HeaderText.Clean(row.Text(i).ToString()))], NeededField);

    /// <summary>Reads the current record; false after diagnostics.</summary>
    public bool Read(CsvReader row)
    {
        int before = bag.Count;
        for (int i = 0; i < row.Count; i++)
        {
            _headers.Add(HeaderText.Clean(row.Text(i).ToString()));
            _places.Add(row.PlaceOf(i));
        }

        foreach (string field in Fields())
        {
            Find(row, field);
        }

        foreach (LeaveOutRule rule in request.LeaveOut)
        {
            Find(row, rule);
        }

        Needed(row);
        if (bag.Count == before)
        {
            NearMisses(row);
        }

        // Said once here, and not again with every row.
        if (bag.Count == before && Find("version") is null && !request.HasVersions)
        {
            bag.Add(request.RowsAt, DiagnosticCodes.ListingHeader, "the file has no column 'version', and the group no 'versions' to draw from",
                "add versions: {latest: {version: 7.16, share: 100%}} to the group, or name the column under columns.version");
        }

        if (bag.Count == before && _preset?.Platform is { } platform && Find("platform") is null && platform != request.Platform)
        {
            bag.Add(request.PlatformAt, DiagnosticCodes.ListingHeader,
                $"the preset '{request.Preset}' lists machines of {platform}, and no column of the file says another platform",
                $"write platform: {platform}, or name the column under columns.platform");
        }

        return bag.Count == before;
    }

    /// <summary>What leaves rows out, with the file's spelling of headers.</summary>
    public IReadOnlyList<LeaveOutRule> Rules => _rules;

    /// <summary>Finds the rows that are left out.</summary>
    public RowRules LeaveOut() => new(_rules, _rules.Select(r => Index(r.Header)));

    /// <summary>Refuses columns of numbers that are not read, all at once.</summary>
    /// <param name="columns">Their places; none is no problem.</param>
    public void RefuseNumbers(IReadOnlyList<int> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        string names = string.Join(", ", columns.Select(c => _headers[c].Length == 0 ? Shown(c) : $"'{Clip.Cell(_headers[c])}'"));
        string[] headers = [.. columns.Select(c => _headers[c]).Distinct().OrderBy(h => h.Length == 0)];
        string first = Quoted(Clip.Cell(headers[0]));
        string ignore = $"columns: {{ignore: [{string.Join(", ", headers.Select(h => Quoted(Clip.Cell(h))))}]}}";
        string counts = headers[0].Length == 0 ? "where it counts machines, give it a header"
            : request.Rows == ListingRows.Organisations
            ? $"map what counts machines to a kind of the fleet, such as columns: {{kinds: {{{Likely(headers[0])}: {first}}}}}"
            : Find("count") is null ? $"where a row stands for so many machines, write columns: {{count: {first}}}" : "";
        bag.Add(At(_places[columns[0]]), DiagnosticCodes.ListingHeader,
            columns.Count == 1 ? $"{Named(columns[0])} holds numbers and is not read" : $"columns of numbers are not read: {names}",
            (counts.Length > 0 ? counts + "; for what does not, " : "write ") + ignore);
    }

    /// <summary>Whether a column that is not read may say the platform: rows of organisations have none.</summary>
    public bool MayHidePlatforms => request.Rows == ListingRows.Endpoints && Find("platform") is null;

    /// <summary>Refuses columns of platforms that are not read.</summary>
    /// <param name="columns">Their places; none is no problem.</param>
    public void RefusePlatforms(IReadOnlyList<int> columns)
    {
        foreach (int column in columns)
        {
            string header = Quoted(Clip.Cell(_headers[column]));
            bag.Add(At(_places[column]), DiagnosticCodes.ListingHeader, $"{Named(column)} holds platforms and is not read",
                _headers[column].Length == 0 ? "give it a header"
                : $"write columns: {{platform: {header}}}; if every row is one of {request.Platform}, columns: {{ignore: [{header}]}}");
        }
    }

    // A kind of the fleet that a header may mean: most machines that have a name of their own are workstations.
    private string Likely(string header) =>
        (fleet.Kinds.FirstOrDefault(k => header.Contains(k.Name, StringComparison.OrdinalIgnoreCase))
            ?? fleet.Kinds.FirstOrDefault(k => k.Name == "workstation") ?? fleet.Kinds[^1]).Name;

    /// <summary>Columns that say which machine a row is, read or not.</summary>
    public IEnumerable<int> IdentityColumns => Enumerable.Range(0, _headers.Count).Where(i => ToolWords.IsIdentity(_headers[i]));

    /// <summary>Whether the header of a column says how many.</summary>
    public bool SaysHowMany(int column) => ToolWords.IsCount(_headers[column]);

    /// <summary>The column of a field, or null.</summary>
    public ListingColumn? Find(string field) => _columns.Find(c => c.Field == field);

    /// <summary>The cell of a column in every record.</summary>
    public int IndexOf(ListingColumn column) => Index(column.Header);

    private string NeededField => request.Rows == ListingRows.Endpoints ? "kind" : "name";

    private bool IsIn(IReadOnlyList<string> headers, string field) =>
        (request.HeaderOf(field) is { } wanted ? [wanted] : Usual(field).Prepend(Own(field)))
            .Any(n => headers.Any(h => Same(h, n)));

    private IEnumerable<string> Fields() => request.Rows == ListingRows.Endpoints
        ? ListingTable.EndpointFields.Where(f => f != "seen" || request.SameName == SameName.Newest)
        : ListingTable.OrganisationFields.Concat(fleet.Kinds.Select(k => ListingTable.KindPrefix + k.Name));

    private void Find(CsvReader row, string field)
    {
        // What the scenario says of all rows stands before a column that it does not name.
        if (field == "organisation" && request.HasOrganisation && request.HeaderOf(field) is null)
        {
            return;
        }

        IReadOnlyList<ListingValue> values = request.ValuesOf(field);
        string own = Own(field);
        if (request.HeaderOf(field) is { } wanted)
        {
            if (Index(wanted) < 0)
            {
                Missing(row, $"there is no column '{Clip.Cell(wanted)}' for {field}", wanted);
                return;
            }

            own = wanted;
        }
        else if (Usual(field).FirstOrDefault(h => Index(h) >= 0 && !request.Ignored.Contains(h)) is { } known)
        {
            own = known;
        }
        else if (_preset?.IsNumber(own) == true)
        {
            return;
        }

        if (Index(own) < 0 || request.Ignored.Contains(own))
        {
            return;
        }

        if (_headers.Count(h => Same(h, own)) > 1)
        {
            bag.Add(At(row.PlaceOf(_headers.FindLastIndex(h => Same(h, own)))), DiagnosticCodes.ListingHeader, $"a second column '{Clip.Cell(own)}'", "give it another header");
        }

        IEnumerable<ListingValue> usual = field switch { "platform" => ToolWords.Platforms, "kind" => _preset?.Kinds ?? [], _ => [] };

        // The file's own spelling of a header and each pattern once, so that the same file always gives the same plan.
        _columns.Add(new ListingColumn(field, _headers[Index(own)],
            [.. values.Concat(usual).DistinctBy(v => v.Pattern, StringComparer.OrdinalIgnoreCase)]));
    }

    private void Find(CsvReader row, LeaveOutRule rule)
    {
        if (Index(rule.Header) < 0)
        {
            Missing(row, $"there is no column '{Clip.Cell(rule.Header)}' for leaveOut", rule.Header);
            return;
        }

        _rules.Add(rule with { Header = _headers[Index(rule.Header)] });
    }

    private void Needed(CsvReader row)
    {
        string needed = NeededField;
        if (Find(needed) is null && request.HeaderOf(needed) is null)
        {
            Lacks(row, $"there is no column '{needed}'", [needed], $"name it under columns.{needed}");
        }

        if (request.SameName != SameName.Both && Find("name") is null && request.HeaderOf("name") is null)
        {
            Lacks(row, "there is no column 'name' for sameName", ["name"], "name it under columns.name");
        }

        if (request.SameName == SameName.Newest && Find("seen") is null && request.HeaderOf("seen") is null)
        {
            Lacks(row, "there is no column 'seen' for sameName: newest", ["seen"], "name the column of the last contact under columns.seen");
        }

        if (request.Rows != ListingRows.Organisations)
        {
            return;
        }

        bool counts = _columns.Any(c => c.Field == "endpoints" || IsKind(c.Field));
        if (!counts)
        {
            Lacks(row, "no column says how many endpoints there are", Fields().Where(f => f == "endpoints" || IsKind(f)),
                $"add a column for each kind ({string.Join(", ", fleet.Kinds.Select(k => k.Name))}), or one named endpoints");
        }
    }

    // What stands under a misspelt header would vanish in silence.
    private void NearMisses(CsvReader row)
    {
        (string Field, string Name)[] missing = [.. Fields().Where(f => f != "count" && Find(f) is null).SelectMany(Names)];
        foreach (int i in UnreadColumns)
        {
            // A word before the name makes another thing of it: an OS version is no sensor version. 'Count' is no country.
            string header = _headers[i];
            string? near = NearestName.Of(header, missing.Where(m => IsKind(m.Field) || !SaysHowMany(i)).Select(m => m.Name)
                .Where(n => !header.EndsWith(n, StringComparison.OrdinalIgnoreCase)));
            if (near is null)
            {
                continue;
            }

            string text = Quoted(Clip.Cell(header));
            string field = Array.Find(missing, m => m.Name == near).Field;
            bag.Add(At(row.PlaceOf(i)), DiagnosticCodes.ListingHeader, $"the column '{Clip.Cell(header)}' is not read",
                $"did you mean '{near}'? rename it or write columns: {Mapped(field, text)}; if not, write columns: {{ignore: [{text}]}}");
        }
    }

    private IReadOnlyList<string> Usual(string field) => _preset?.HeadersOf(field) ?? [];

    // Short words are near everything.
    private IEnumerable<(string Field, string Name)> Names(string field) =>
        Usual(field).Prepend(Own(field)).Where(n => n.Length > 3).Select(n => (field, n));

    // The scenario names a header that the file does not have.
    private void Missing(CsvReader row, string message, string wanted)
    {
        string? near = NearestName.Of(wanted, _headers);
        bag.Add(At(row.Start), DiagnosticCodes.ListingHeader, message,
            near is not null ? $"did you mean '{Clip.Cell(near)}'?" : Listed());
    }

    // The file lacks a column under its own name: a header of it that comes near is what was written, not what is right.
    private void Lacks(CsvReader row, string message, IEnumerable<string> fields, string hint)
    {
        string[] headers = [.. UnreadColumns.Select(c => _headers[c])];
        (string Field, string? Header) found = fields.Select(f => (f, Header: NearestName.Of(Own(f), headers)))
            .FirstOrDefault(f => f.Header is not null);
        bag.Add(At(row.Start), DiagnosticCodes.ListingHeader, message, found.Header is not { } near
            ? $"{hint}; {Listed()}"
            : $"write columns: {Mapped(found.Field, Quoted(Clip.Cell(near)))}, or name that column '{Own(found.Field)}'");
    }

    private string Listed() => $"the file has {string.Join(", ", _headers.Take(12).Select(Clip.Cell))}{(_headers.Count > 12 ? ", …" : "")}";

    private static string Mapped(string field, string header) =>
        IsKind(field) ? $"{{kinds: {{{Own(field)}: {header}}}}}" : $"{{{field}: {header}}}";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private Mark At(CsvPlace place) => new(file, (int)place.Line, place.Column);

    private bool IsUnread(int header) => !IsRead(_headers[header]) && !IsIgnored(_headers[header]);

    private bool IsRead(string header) => _columns.Exists(c => Same(c.Header, header)) || _rules.Exists(r => Same(r.Header, header));

    private bool IsIgnored(string header) =>
        request.Ignored.Contains(header) || (_preset?.IsNumber(header) == true && !IsRead(header));

    private string Shown(int column) => _headers[column].Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"column {column + 1} without a header")
        : Clip.Cell(_headers[column]);

    private string Named(int column) => _headers[column].Length == 0 ? Shown(column) : $"the column '{Clip.Cell(_headers[column])}'";

    private static bool IsKind(string field) => field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal);

    private static string Own(string field) => IsKind(field) ? field[ListingTable.KindPrefix.Length..] : field;

    private int Index(string header) => _headers.FindIndex(h => Same(h, header));

    private static bool Same(string a, string b) => HeaderText.Same(a, b);
}
