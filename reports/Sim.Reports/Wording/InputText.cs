namespace Sim.Reports;

/// <summary>
/// What went into a run besides its scenario, in sentences: files of the user, and what was drawn once.
/// </summary>
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
            ? "" : $"; columns not read: {Phrases.First(input.ColumnsUnread)}";
        return $"{input.File}: {Numbers.Counted(input.Organisations, "organisation")} with "
            + $"{Numbers.Counted(input.Endpoints, "endpoint")} {RowCounts.Text(input)}{unread}; SHA-256 "
            + $"{input.Sha256}.";
    }

    /// <summary>
    /// A sentence for each file of which more than one row in a hundred is bad, with a blank before it; else nothing.
    /// </summary>
    public static string Losses(IReadOnlyList<InputFile> inputs) =>
        string.Concat(inputs.Where(i => i.RowsSkipped * 100 > i.Rows * MuchPercent).Select(i =>
            $" {Numbers.Count(i.RowsSkipped)} of {Numbers.Counted(i.Rows, "row")} of {i.File} "
                + $"{(i.RowsSkipped == 1 ? "is" : "are")} bad and left out."));

    /// <summary>
    /// What was drawn for the few organisations of a group, and where designs were, which the release reached.
    /// </summary>
    /// <param name="drawn">The row of the assumptions.</param>
    /// <param name="designs">The designs of the result.</param>
    public static string Drawn(Assumption drawn, IReadOnlyList<DesignResult> designs)
    {
        string[] reached = [
            .. designs.Where(d => d.Organisations > 0).Select(d => $"{d.Name} ({Numbers.Count(d.Organisations)})")];
        string outcome = designs.Count < 2 ? ""
            : reached.Length == 0 ? " No organisation drew a design that the release reaches."
            : $" Reached by design: {string.Join(", ", reached)}.";
        return $"{drawn.Path[..^DrawnOnce.Suffix.Length]}: {drawn.Value}.{outcome}";
    }
}
