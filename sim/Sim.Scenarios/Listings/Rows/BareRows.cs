namespace Sim.Scenarios;

/// <summary>
/// Finds rows of an export that are no machines: where a field has several values, tools as Jamf Pro repeat the machine
/// as rows that hold nothing but the further values, and spreadsheets leave empty rows behind.
/// </summary>
/// <param name="columns">The columns that are read and those that say which machine a row is; none where every row
/// counts.</param>
internal sealed class BareRows(IEnumerable<int> columns)
{
    private readonly int[] _needed = [.. columns.Distinct()];

    /// <summary>The rule that leaves the current row out, or null where it says something.</summary>
    public string? Find(CsvReader row) => IsEmpty(row) ? "empty-row"
        : _needed.Length > 0 && Array.TrueForAll(_needed, c => row.FirstByte(c) == 0) ? "continues-the-row-before"
        : null;

    private static bool IsEmpty(CsvReader row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            if (row.FirstByte(i) != 0)
                return false;
        }

        return row.Count > 1;
    }
}
