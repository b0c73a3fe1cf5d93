namespace Sim.Scenarios;

/// <summary>Settles what becomes of rows of one organisation that have the same name.</summary>
/// <param name="bad">Takes what is bad, left out or told.</param>
internal sealed class Namesakes(SameName rule, BadRows bad)
{
    /// <summary>The rows that stay.</summary>
    /// <param name="rows">All that have one name, in the order of what was read of them.</param>
    public IEnumerable<NamedRow> Settle(IEnumerable<NamedRow> rows)
    {
        NamedRow[] all = [.. rows];
        NamedRow newest = all.MaxBy(r => r.Seen);
        foreach (NamedRow row in all.Length == 1 ? [] : all)
        {
            if (rule == SameName.Refuse)
            {
                bad.Earlier(CsvPlace.Of(row.Line), new(RowReason.NameTwice, "another row has the same name",
                    "keep one of them, or write sameName: newest or both"));
            }
            else if (rule == SameName.Newest && row != newest)
            {
                bad.LeftOut.Add("older-row-of-its-name", row.Line);
            }
            else if (rule == SameName.Both && row != all[0])
            {
                bad.Doubtful.Add("name-stands-twice", row.Line);
            }
        }

        return all.Length == 1 || rule == SameName.Both ? all : rule == SameName.Newest ? [newest] : [];
    }
}
