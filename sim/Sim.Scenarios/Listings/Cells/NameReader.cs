namespace Sim.Scenarios;

/// <summary>Reads a column of names as numbers; each name gets one when it is first met.</summary>
internal sealed class NameReader
{
    private readonly int _cell;
    private readonly RowProblem? _missing;
    private readonly List<string> _names = [];
    private readonly List<string?> _doubts = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>A reader of a field.</summary>
    /// <param name="header">The header.</param>
    /// <param name="field">The field.</param>
    /// <param name="otherwise">The name of all rows where the file has no such column.</param>
    /// <param name="missing">What an empty cell is; null where it is a name too.</param>
    public NameReader(ListingHeader header, string field, string otherwise, RowProblem? missing)
    {
        _cell = header.IndexOf(field);
        _missing = missing;
        if (_cell < 0)
            Add(otherwise, null);
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Exists => _cell >= 0;

    /// <summary>The names by their numbers.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What is doubtful about a name, or null.</summary>
    public string? DoubtOf(int number) => _doubts[number];

    /// <summary>Number of the name in the current row; of a bad one -1, after a report.</summary>
    public int Read(CsvReader row, BadRows bad)
    {
        if (_cell < 0)
            return 0;

        ReadOnlySpan<char> text = row.Text(_cell);
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out int number))
            return number;

        CellValue<string> read = CellTexts.Name(text.ToString(), _missing);
        if (read.Problem is { } problem)
        {
            bad.Cell(row, _cell, problem);
            return -1;
        }

        return Add(read.Value, TextDoubts.Of(read.Value));
    }

    private int Add(string name, string? doubt)
    {
        _names.Add(name);
        _doubts.Add(doubt);
        _known.Add(name, _names.Count - 1);
        return _names.Count - 1;
    }
}
