namespace Sim.Reports;

/// <summary>The tables of a ledger, for terminals and pages.</summary>
public static class CalibrationTables
{
    // A residual of more is worth a look.
    private const double Far = 2;

    /// <summary>The parameters before and after.</summary>
    public static Table Parameters(Ledger ledger) => Table.Of("", ledger.Parameters,
        ("parameter", p => p.Name), ("#before", p => p.Former),
        ("#after", p => new Cell(p.Value) { Tone = p.Value == p.Former ? Tone.Plain : Tone.Strong }),
        ("95% interval", p => new Cell(CalibrationWords.Interval(p))
        {
            Tone = p.Determined ? Tone.Plain : Tone.Unsure,
        }));

    /// <summary>The rows: what was observed, what the model gave and gives, and how far it is off.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="width">Most columns of a name.</param>
    public static Table Rows(Ledger ledger, int width) => Table.Of("", ledger.Rows,
        ("row", r => Cells.Clip(r.Name, width)), ("#observed", r => CalibrationWords.Observed(r)),
        ("#before", r => MetricText.Value(r.Metric, r.Before)), ("#after", r => MetricText.Value(r.Metric, r.After)),
        ("#off by", r => CalibrationWords.Standing(r.StandingBefore)),
        ("#now", r => new Cell(CalibrationWords.Standing(r.StandingAfter))
        {
            Tone = Math.Abs(r.StandingAfter ?? 0) > Far ? Tone.Bad : Tone.Plain,
        }));
}
