namespace Sim.Cli;

/// <summary>
/// The totals of a run as a table: counts with shares that say of what, or estimates with their errors.
/// </summary>
internal static class TotalsTable
{
    public static Table Of(SimResult result)
    {
        IEnumerable<RecordMeasure<RunTotals>> shown = Measures.Totals.Shown(result.RawTotals);
        return result.Scale.Thinning > 1
            ? Table.Of("", shown, ("", m => m.Label),
                ("#whole fleet, estimated", m => MetricText.Cell(m, m.Read(result.Totals))),
                ("#±", m => Scatter(m, result.Scale.Errors?.Of(m))),
                ("#simulated", m => MetricText.Cell(m, m.Read(result.RawTotals))))
            : Table.Of("", shown, ("", m => m.Label),
                ("#endpoints", m => MetricText.Cell(m, m.Read(result.Totals))),
                ("#share", m => ShareOf(m) is { } share ? MetricText.Cell(share, share.Read(result.Totals)) : ""),
                ("of", m => ShareOf(m)?.Divisor.AsDivisor ?? ""));

        Quotient<RunTotals>? ShareOf(RecordMeasure<RunTotals> total) =>
            total.Quotients is [{ } share, ..] && share.Read(result.Totals) is not null ? share : null;
    }

    private static string Scatter(RecordMeasure<RunTotals> total, double? error) =>
        error is not > 0 ? "" : MetricText.Exact(total.IsWhole ? Math.Round(error.Value) : error);
}
