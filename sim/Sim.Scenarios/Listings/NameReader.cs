namespace Sim.Scenarios;

/// <summary>Reads a column of names as numbers; each name gets one when it is first met.</summary>
internal sealed class NameReader
{
    /// <summary>Most characters of a name.</summary>
    public const int MaxLength = 200;

    private readonly int _cell;
    private readonly List<string> _names = [];
    private readonly List<string?> _doubts = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A reader of a field.</summary>
    /// <param name="header">The header.</param>
    /// <param name="field">The field.</param>
    /// <param name="otherwise">The name of all rows where the file has no such column.</param>
    public NameReader(ListingHeader header, string field, string otherwise)
    {
        ListingColumn? column = header.Find(field);
        _cell = column is null ? -1 : header.IndexOf(column);
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (column is null)
        {
            _names.Add(otherwise);
            _doubts.Add(null);
        }
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Exists => _cell >= 0;

    /// <summary>The names by their numbers.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What is doubtful about a name, or null.</summary>
    public string? DoubtOf(int number) => _doubts[number];

    /// <summary>Number of the name in the current row; of a bad one -1, after a report.</summary>
    public int Read(CsvReader row, BadRows bad, bool isNeeded)
    {
        if (_cell < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> text = row.Text(_cell);
        if (_lookup.TryGetValue(text, out int number))
        {
            return number;
        }

        string name = text.Length > MaxLength ? "" : text.ToString();
        CellValue<string> read = text.Length > MaxLength
            ? CellTexts.Bad<string>(RowReason.CellTooLong, $"a name of {text.Length} characters", $"shorten it to at most {MaxLength}")
            : text.Length == 0 && isNeeded
                ? CellTexts.Bad<string>(RowReason.NoName, "no organisation", "fill it in")
                : CellTexts.Name(name);
        if (read.State == CellState.Bad)
        {
            bad.Cell(row, _cell, read.Reason, read.Message!, read.Suggestion);
            return -1;
        }

        _names.Add(name);
        _doubts.Add(TextDoubts.Of(name));
        _known.Add(name, _names.Count - 1);
        return _names.Count - 1;
    }
}
