using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// The totals of a run as a table: counts with shares that say of what, or estimates with their errors.
/// </summary>
internal static class TotalsRows
{
    /// <summary>Draws the table into a page.</summary>
    public static void Draw(TerminalText page, SimResult result)
    {
        bool thinned = result.Scale.Thinning > 1;
        TextTable table = thinned
            ? new TextTable("", ">whole fleet, estimated", ">±", ">simulated")
            : new TextTable("", ">endpoints", ">share", "of");
        foreach (RecordMeasure<RunTotals> total in Measures.Totals.Shown(result.RawTotals))
            table.Row(thinned ? Estimate(total, result) : Counted(total, result.Totals));

        table.Draw(page, 2);
    }

    private static Piece[] Counted(RecordMeasure<RunTotals> total, RunTotals totals)
    {
        string value = MeasureText.Cell(total, total.Read(totals));
        return total.Quotients is [{ } share, ..] && share.Read(totals) is { } part
            ? [total.Label, value, MeasureText.Cell(share, part), share.Divisor.Whole]
            : [total.Label, value];
    }

    private static Piece[] Estimate(RecordMeasure<RunTotals> total, SimResult result)
    {
        double? error = result.Scale.Errors?.Of(total);
        string scatter = error is not > 0 ? "" : MeasureText.Exact(total.IsWhole ? Math.Round(error.Value) : error);
        return
        [
            total.Label, MeasureText.Cell(total, total.Read(result.Totals)), scatter,
            MeasureText.Cell(total, total.Read(result.RawTotals)),
        ];
    }
}
