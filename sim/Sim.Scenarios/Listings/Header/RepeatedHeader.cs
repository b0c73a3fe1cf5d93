namespace Sim.Scenarios;

/// <summary>Finds a header again, as where files were put together: columns may be others behind it.</summary>
/// <param name="headers">The clean headers of the file.</param>
/// <param name="header">Their record.</param>
internal sealed class RepeatedHeader(IReadOnlyList<string> headers, CsvReader header)
{
    // A column that only the second file has may stand in front of the others.
    private const int LookedAt = 3;
    private const int Fewest = 2;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(
        headers.Where(h => h.Length > 0), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ulong _lengths =
        Enumerable.Range(0, header.Count).Aggregate(0UL, (all, i) => all | Bit(header.LengthOf(i)));

    /// <summary>Whether the current record is a header, and whether its columns are those of the first one.</summary>
    public (bool Is, bool IsSame) Look(CsvReader row)
    {
        bool near = false;
        for (int i = 0; i < Math.Min(LookedAt, row.Count) && !near; i++)
            near = (_lengths & Bit(row.LengthOf(i))) != 0 && _known.Contains(row.Text(i));

        return near ? Compare(row) : (false, false);
    }

    private (bool Is, bool IsSame) Compare(CsvReader row)
    {
        string[] cells = HeaderText.Of(row);
        int found = cells.Count(c => c.Length > 0 && _known.Contains(c));
        bool hasNumber = cells.Any(c => c.Length > 0 && c.All(char.IsAsciiDigit) && !_known.Contains(c));
        return (found >= Fewest && found * 2 > cells.Count(c => c.Length > 0) && !hasNumber,
            cells.Length == headers.Count && cells.Zip(headers, HeaderText.Same).All(same => same));
    }

    // Lengths of cells tell most rows from a header without a look at their text.
    private static ulong Bit(int length) => length is 0 ? 0 : length > 63 ? 1UL : 1UL << length;
}
