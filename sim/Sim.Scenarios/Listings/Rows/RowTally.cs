namespace Sim.Scenarios;

/// <summary>Counts rows by reason and keeps the first lines of each.</summary>
internal sealed class RowTally
{
    private const int MostLines = 5;

    private readonly Dictionary<string, (long Rows, List<long> Lines)> _counts = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    /// <summary>What was counted: most rows first, then by reason.</summary>
    public IReadOnlyList<RowCount> Counts =>
    [
        .. _counts.Select(c => new RowCount(c.Key, c.Value.Rows, c.Value.Lines))
            .OrderByDescending(c => c.Rows).ThenBy(c => c.Reason, StringComparer.Ordinal),
    ];

    /// <summary>Counts a row; rows may come in any order.</summary>
    public void Add(string reason, long line)
    {
        Rows++;
        (long rows, List<long> lines) = _counts.TryGetValue(reason, out (long, List<long>) known) ? known : (0, []);
        _counts[reason] = (rows + 1, lines);
        if (lines.Count == MostLines && line > lines[^1])
            return;

        lines.Insert(lines.FindLastIndex(l => l < line) + 1, line);
        if (lines.Count > MostLines)
            lines.RemoveAt(MostLines);
    }
}
