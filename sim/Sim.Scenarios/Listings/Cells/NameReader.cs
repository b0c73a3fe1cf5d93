namespace Sim.Scenarios;

/// <summary>Reads a column of names as numbers; each name gets one when it is first met.</summary>
/// <param name="field">What the column holds.</param>
/// <param name="otherwise">The name of all rows where the file has no such column.</param>
/// <param name="missing">What an empty cell is; null where it is a name too.</param>
internal sealed class NameReader(ListingHeader header, string field, string otherwise, RowProblem? missing)
{
    private readonly int _cell = header.IndexOf(field);
    private readonly List<string?> _doubts = header.Find(field) is null ? [null] : [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public bool Exists => _cell >= 0;

    public List<string> Names { get; } = header.Find(field) is null ? [otherwise] : [];

    /// <summary>What is doubtful about a name, or null.</summary>
    public string? DoubtOf(int number) => _doubts[number];

    /// <summary>Number of the name in the current row; of a bad one -1, after a report.</summary>
    public int Read(CsvReader row, BadRows bad)
    {
        if (!Exists)
            return 0;

        ReadOnlySpan<char> text = row.Text(_cell);
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out int number))
            return number;

        CellValue<string> read = CellTexts.Name(text.ToString(), missing);
        if (read.Problem is { } problem)
        {
            bad.Cell(row, _cell, problem);
            return -1;
        }

        Names.Add(read.Value);
        _doubts.Add(TextDoubts.Of(read.Value));
        _known.Add(read.Value, _known.Count);
        return _known.Count - 1;
    }
}
