namespace Sim.Reports;

/// <summary>A file of the user in a sentence.</summary>
public static class InputText
{
    // Below it, bad rows are the dirt of every inventory.
    private const int MuchPercent = 1;

    /// <summary>What was read of it, which rows and columns were left out and why, and its hash.</summary>
    public static string Of(InputFile input)
    {
        if (input.Design.Length > 0)
            return $"{input.File}: the design {input.Design}; SHA-256 {input.Sha256}.";

        string unread = input.ColumnsUnread.Count == 0
            ? "" : $"; columns not read: {ColumnNames.Text(input.ColumnsUnread)}";
        return $"{input.File}: {Numbers.Counted(input.Organisations, "organisation")} with "
            + $"{Numbers.Counted(input.Endpoints, "endpoint")} {RowCounts.Text(input)}{unread}; SHA-256 "
            + $"{input.Sha256}.";
    }

    /// <summary>
    /// A sentence for each file of which more than one row in a hundred is bad, with a blank before it; else nothing.
    /// </summary>
    public static string Losses(IReadOnlyList<InputFile> inputs)
    {
        return string.Concat(inputs.Where(i => i.RowsSkipped * 100 > i.Rows * MuchPercent).Select(i =>
            $" {Numbers.Count(i.RowsSkipped)} of {Numbers.Counted(i.Rows, "row")} of {i.File} "
                + $"{(i.RowsSkipped == 1 ? "is" : "are")} bad and left out."));
    }
}
