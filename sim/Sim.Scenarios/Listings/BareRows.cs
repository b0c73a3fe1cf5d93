namespace Sim.Scenarios;

/// <summary>
/// Finds rows of an export that are no machines: where a field has several values, tools as Jamf Pro repeat the machine as rows that
/// hold nothing but the further values, and spreadsheets leave empty rows behind.
/// </summary>
internal sealed class BareRows
{
    /// <summary>The rule for further values of the machine in the row before.</summary>
    public const string Continues = "continues-the-row-before";

    /// <summary>The rule for rows without any text.</summary>
    public const string Empty = "empty-row";

    private readonly int[] _needed;
    private readonly bool _hasIdentity;

    public BareRows(ListingHeader header)
    {
        int[] identities = [.. header.IdentityColumns];
        _hasIdentity = identities.Length > 0;
        _needed = [.. header.Columns.Select(header.IndexOf).Concat(identities).Distinct()];
    }

    /// <summary>Whether the current row says neither which machine it is nor anything that is read of it.</summary>
    public bool Is(CsvReader row) => (_hasIdentity && Array.TrueForAll(_needed, c => row.FirstByte(c) == 0)) || IsEmpty(row);

    /// <summary>Whether nothing at all stands in the cells of the current row.</summary>
    public static bool IsEmpty(CsvReader row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            if (row.FirstByte(i) != 0)
            {
                return false;
            }
        }

        return row.Count > 1;
    }
}
