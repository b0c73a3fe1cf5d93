namespace Sim.Scenarios;

/// <summary>
/// Reads the cells of a column whose texts repeat: each text is translated and read once. A column that a file does not have
/// reads as empty cells.
/// </summary>
internal sealed class CellReader<T>
{
    // A column of ever new texts is read without a cache instead of filling the memory.
    private const int Limit = 1 << 16;

    // Longer than any name; keeps the work on hostile cells bounded.
    private const int MaxLength = 200;

    private const int Examples = 5;

    private readonly int _cell;
    private readonly ListingColumn? _column;
    private readonly string _rule;
    private readonly Func<string, CellValue<T>> _read;
    private readonly Dictionary<string, CellEntry<T>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellEntry<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private CellEntry<T>? _last;

    /// <summary>A reader of a field.</summary>
    public CellReader(ListingHeader header, string field, Func<string, CellValue<T>> read)
    {
        _column = header.Find(field);
        _cell = _column is null ? -1 : header.IndexOf(_column);
        _read = read;
        _rule = "ignored-" + field;
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Exists => _cell >= 0;

    /// <summary>What catch-alls caught in the rows that were kept: by pattern, most rows first.</summary>
    public IEnumerable<CaughtCells> Caught => _known.Values.Where(e => e.Rows > 0)
        .GroupBy(e => e.CaughtBy!)
        .Select(g => new CaughtCells(
            Clip.Cell(_column!.Header), Clip.Cell(g.Key.Pattern), g.Key.Value, g.Count(), g.Sum(e => e.Rows),
            [.. g.OrderByDescending(e => e.Rows).ThenBy(e => e.Text, StringComparer.Ordinal).Take(Examples).Select(e => Clip.Cell(e.Text))]))
        .OrderByDescending(c => c.Rows).ThenBy(c => c.Pattern, StringComparer.Ordinal);

    /// <summary>Whether something stands in the cell of the current row.</summary>
    public bool IsGiven(CsvReader row) => _cell >= 0 && row.Text(_cell).Length > 0;

    /// <summary>The state of the cell of the current row; a bad one is reported.</summary>
    public CellState Read(CsvReader row, BadRows bad, out T value)
    {
        ReadOnlySpan<char> text = _cell < 0 ? [] : row.Text(_cell);
        _last = null;
        if (text.Length > MaxLength)
        {
            bad.Cell(row, _cell, RowReason.CellTooLong, $"a cell of {text.Length} characters", $"shorten it to at most {MaxLength}");
            value = default!;
            return CellState.Bad;
        }

        if (!_lookup.TryGetValue(text, out CellEntry<T>? found))
        {
            string cell = text.ToString();
            found = Translate(cell);
            if (_known.Count < Limit)
            {
                _known.Add(cell, found);
            }
        }

        _last = found;
        value = found.Value.Value;
        if (found.Value.State == CellState.Bad)
        {
            bad.Cell(row, Math.Max(0, _cell), found.Value.Reason, found.Value.Message!, found.Value.Suggestion);
        }

        return found.Value.State;
    }

    /// <summary>The value of the cell of the current row; where it is to be ignored, the rule becomes the cell's unless there is one.</summary>
    public T Value(CsvReader row, BadRows bad, ref string? rule)
    {
        if (Read(row, bad, out T value) == CellState.Ignored)
        {
            rule ??= _last!.Value.Message ?? _rule;
        }

        return value;
    }

    /// <summary>The current row is good: what a catch-all made of its cell will be told.</summary>
    public void Keep()
    {
        if (_last?.CaughtBy is not null)
        {
            _last.Rows++;
        }
    }

    private CellEntry<T> Translate(string cell)
    {
        ListingValue? fits = _column is null ? null : ValuePattern.Find(_column.Values, cell);
        string meant = fits?.Value ?? cell;
        CellValue<T> value = meant == ListingTable.Ignore ? new CellValue<T>(CellState.Ignored, default!, default, null, null)
            : fits is null && CellTexts.IsNoAnswer(cell) ? CellTexts.NoAnswer<T>(cell, _column!.Field)
            : _read(meant);
        return new CellEntry<T>(cell, value, fits is not null && ValuePattern.IsCatchAll(_column!.Field, fits.Pattern) ? fits : null);
    }
}
