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

    private readonly int _cell;
    private readonly ListingColumn? _column;
    private readonly string _rule;
    private readonly Func<string, CellValue<T>> _read;
    private readonly Dictionary<string, CellValue<T>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellValue<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

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

    /// <summary>Whether something stands in the cell of the current row.</summary>
    public bool IsGiven(CsvReader row) => _cell >= 0 && row.Text(_cell).Length > 0;

    /// <summary>The state of the cell of the current row; a bad one is reported.</summary>
    public CellState Read(CsvReader row, BadRows bad, out T value)
    {
        ReadOnlySpan<char> text = _cell < 0 ? [] : row.Text(_cell);
        if (text.Length > MaxLength)
        {
            bad.Cell(row, _cell, RowReason.CellTooLong, $"a cell of {text.Length} characters", $"shorten it to at most {MaxLength}");
            value = default!;
            return CellState.Bad;
        }

        if (!_lookup.TryGetValue(text, out CellValue<T> found))
        {
            string cell = text.ToString();
            found = Translate(cell);
            if (_known.Count < Limit)
            {
                _known.Add(cell, found);
            }
        }

        value = found.Value;
        if (found.State == CellState.Bad)
        {
            bad.Cell(row, Math.Max(0, _cell), found.Reason, found.Message!, found.Suggestion);
        }

        return found.State;
    }

    /// <summary>The value of the cell of the current row; where it is to be ignored, the rule becomes this reader's unless it has one.</summary>
    public T Value(CsvReader row, BadRows bad, ref string? rule)
    {
        if (Read(row, bad, out T value) == CellState.Ignored)
        {
            rule ??= _rule;
        }

        return value;
    }

    private CellValue<T> Translate(string cell)
    {
        string meant = _column is null ? cell : ValuePattern.Translate(_column.Values, cell);
        return meant == ListingTable.Ignore ? new CellValue<T>(CellState.Ignored, default!, default, null, null) : _read(meant);
    }
}
