namespace Sim.Scenarios;

/// <summary>Reads a column whose texts repeat, each text once; a column that a file lacks has empty cells.</summary>
internal sealed class CellReader<T> : ICellReader
{
    private const int Examples = 5;

    private readonly int _cell;
    private readonly ListingColumn? _column;
    private readonly string _field;
    private readonly Func<string, CellValue<T>> _read;
    private readonly TextMemo<Entry> _known;
    private Entry? _last;

    public CellReader(ListingHeader header, string field, Func<string, CellValue<T>> read)
    {
        _column = header.Find(field);
        _cell = header.IndexOf(field);
        _field = field;
        _read = read;
        _known = new(Translate);
    }

    public bool Exists => _cell >= 0;

    public IEnumerable<CaughtCells> Caught => _known.Values.Where(e => e.Rows > 0)
        .GroupBy(e => e.CaughtBy!)
        .Select(g => new CaughtCells(
            Clip.Cell(_column!.Header), Clip.Cell(g.Key.Pattern), g.Key.Value, g.Count(), g.Sum(e => e.Rows),
            [.. g.OrderByDescending(e => e.Rows).ThenBy(e => e.Text, StringComparer.Ordinal).Take(Examples)
                .Select(e => Clip.Cell(e.Text))]))
        .OrderByDescending(c => c.Rows).ThenBy(c => c.Pattern, StringComparer.Ordinal);

    /// <summary>Whether something stands in the cell of the current row.</summary>
    public bool IsGiven(CsvReader row) => _cell >= 0 && row.Text(_cell).Length > 0;

    /// <summary>What the cell of the current row says; a problem is reported.</summary>
    public CellValue<T> Read(CsvReader row, BadRows bad)
    {
        ReadOnlySpan<char> text = _cell < 0 ? [] : row.Text(_cell);
        _last = text.Length > CellTexts.MostCharacters ? null : _known.Read(text);
        CellValue<T> value = _last?.Value ?? CellTexts.TooLong("a cell", text.Length);
        if (value.Problem is { } problem)
            bad.Cell(row, Math.Max(0, _cell), problem);

        return value;
    }

    /// <summary>The value of the row's cell; what leaves the row out becomes the rule unless there is one.</summary>
    public T Value(CsvReader row, BadRows bad, ref string? rule)
    {
        CellValue<T> read = Read(row, bad);
        rule ??= read.Rule;
        return read.Value;
    }

    public void Keep()
    {
        if (_last?.CaughtBy is not null)
            _last.Rows++;
    }

    private Entry Translate(string cell)
    {
        ListingValue? fits = _column is null ? null : ValuePattern.Find(_column.Values, cell);
        string meant = fits?.Value ?? cell;
        CellValue<T> value = meant == ListingTable.Ignore ? new CellValue<T>(default!, "ignored-" + _field)
            : fits is null && CellTexts.IsNoAnswer(cell) ? CellTexts.NoAnswer(cell, _field)
            : _read(meant);
        return new Entry(cell, value,
            fits is not null && ValuePattern.IsCatchAll(_field, fits.Pattern) ? fits : null);
    }

    // A text of the column: what it says, and the catch-all that it was left to.
    private sealed record Entry(string Text, CellValue<T> Value, ListingValue? CaughtBy)
    {
        // Rows with it that were kept or left out by rule; counted for those that were caught.
        public long Rows { get; set; }
    }
}
