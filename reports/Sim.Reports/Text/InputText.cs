namespace Sim.Reports;

/// <summary>A file of the user in a sentence.</summary>
public static class InputText
{
    /// <summary>What was read of it, which rows and columns were left out, and its hash.</summary>
    public static string Of(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        string skipped = input.RowsSkipped == 0 ? "" : $"; {Counted(input.RowsSkipped, "bad row")} left out";
        string ignored = input.RowsIgnored == 0 ? "" : $"; {Counted(input.RowsIgnored, "row")} of other machines";
        string unread = input.ColumnsUnread.Count == 0 ? "" : $"; columns not read: {ColumnNames.Text(input.ColumnsUnread)}";
        return $"{input.File}: {Counted(input.Organisations, "organisation")} with {Counted(input.Endpoints, "endpoint")} "
            + $"from {Counted(input.Rows, "row")}{skipped}{ignored}{unread}; SHA-256 {input.Sha256}.";
    }

    private static string Counted(long count, string what) => $"{Numbers.Count(count)} {what}{(count == 1 ? "" : "s")}";
}
