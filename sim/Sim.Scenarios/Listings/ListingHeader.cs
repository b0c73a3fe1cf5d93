namespace Sim.Scenarios;

/// <summary>Finds the columns of a listing in its first record.</summary>
internal sealed class ListingHeader(ListingRequest request, FleetPlan fleet, string file, DiagnosticBag bag)
{
    private readonly List<string> _headers = [];
    private readonly List<ListingColumn> _columns = [];

    /// <summary>The columns that were found, in the order in which cells are read.</summary>
    public IReadOnlyList<ListingColumn> Columns => _columns;

    /// <summary>Reads the current record; false after diagnostics.</summary>
    public bool Read(CsvReader row)
    {
        int before = bag.Count;
        for (int i = 0; i < row.Count; i++)
        {
            _headers.Add(row.Text(i).ToString());
        }

        foreach (string field in Fields())
        {
            Find(row, field);
        }

        Needed(row);
        if (bag.Count == before && request.Rows == ListingRows.Organisations)
        {
            Unused(row);
        }

        return bag.Count == before;
    }

    /// <summary>The column of a field, or null.</summary>
    public ListingColumn? Find(string field) => _columns.Find(c => c.Field == field);

    /// <summary>The cell of a column in every record.</summary>
    public int IndexOf(ListingColumn column) => Index(column.Header);

    private IEnumerable<string> Fields() => request.Rows == ListingRows.Endpoints
        ? ListingTable.EndpointFields
        : ListingTable.OrganisationFields.Concat(fleet.Kinds.Select(k => ListingTable.KindPrefix + k.Name));

    private void Find(CsvReader row, string field)
    {
        IReadOnlyList<ListingValue> values = request.ValuesOf(field);
        PresetColumn? preset = ListingPresets.Columns(request.Preset).FirstOrDefault(c => c.Field == field);
        string own = field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal)
            ? field[ListingTable.KindPrefix.Length..]
            : field;
        if (request.HeaderOf(field) is { } wanted)
        {
            if (Index(wanted) < 0)
            {
                Missing(row, $"there is no column '{Clip.Cell(wanted)}' for {field}", wanted);
                return;
            }

            own = wanted;
        }
        else if (preset?.Headers.FirstOrDefault(h => Index(h) >= 0) is { } usual)
        {
            own = usual;
        }

        if (Index(own) < 0)
        {
            return;
        }

        if (_headers.Count(h => Same(h, own)) > 1)
        {
            bag.Add(new Mark(file, (int)row.PlaceOf(_headers.FindLastIndex(h => Same(h, own))).Line, row.PlaceOf(_headers.FindLastIndex(h => Same(h, own))).Column),
                DiagnosticCodes.ListingHeader, $"a second column '{Clip.Cell(own)}'", "give it another header");
        }

        IReadOnlyList<ListingValue> usualValues = preset?.Values ?? [];
        if (field == "platform" && values.Count == 0 && usualValues.Count == 0)
        {
            usualValues = ListingPresets.Platforms;
        }

        // The file's own spelling of a header, so that the same file always gives the same plan.
        _columns.Add(new ListingColumn(field, _headers[Index(own)], [.. values, .. usualValues]));
    }

    private void Needed(CsvReader row)
    {
        string needed = request.Rows == ListingRows.Endpoints ? "kind" : "name";
        if (Find(needed) is null && request.HeaderOf(needed) is null)
        {
            Missing(row, $"there is no column '{needed}'", needed, $"name it under columns.{needed}");
        }

        if (request.Rows != ListingRows.Organisations)
        {
            return;
        }

        bool counts = _columns.Any(c => c.Field == "endpoints" || c.Field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal));
        if (!counts)
        {
            Missing(row, "no column says how many endpoints there are", fleet.Kinds[0].Name,
                $"add a column for each kind ({string.Join(", ", fleet.Kinds.Select(k => k.Name))}), or one named endpoints");
        }
    }

    // A count under a misspelt header would vanish in silence.
    private void Unused(CsvReader row)
    {
        foreach (string header in _headers.Where(h => _columns.All(c => !Same(c.Header, h))))
        {
            if (NearestName.Of(header, fleet.Kinds.Select(k => k.Name)) is { } near)
            {
                Missing(row, $"the column '{Clip.Cell(header)}' is not used", near, $"did you mean '{near}'?", header);
            }
        }
    }

    private void Missing(CsvReader row, string message, string wanted, string? hint = null, string? at = null)
    {
        string? near = NearestName.Of(wanted, _headers);
        string listed = string.Join(", ", _headers.Take(12).Select(Clip.Cell)) + (_headers.Count > 12 ? ", …" : "");
        string split = _headers.Count == 1 && _headers[0].AsSpan().IndexOfAny(";\t,") >= 0
            ? $"is separator: {(_headers[0].Contains(';', StringComparison.Ordinal) ? "semicolon" : "tab")} meant?"
            : "";
        string suggestion = split.Length > 0 ? split
            : at is null && near is not null ? $"did you mean '{Clip.Cell(near)}'?"
            : hint ?? $"the file has {listed}";
        CsvPlace place = at is null ? row.Start : row.PlaceOf(_headers.IndexOf(at));
        bag.Add(new Mark(file, (int)place.Line, place.Column), DiagnosticCodes.ListingHeader, message, suggestion);
    }

    private int Index(string header) => _headers.FindIndex(h => Same(h, header));

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
