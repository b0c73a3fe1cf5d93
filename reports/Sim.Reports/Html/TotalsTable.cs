namespace Sim.Reports;

/// <summary>All totals with every digit; scaled and raw where the run was thinned.</summary>
internal static class TotalsTable
{
    /// <summary>Writes it folded.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        (string Name, Func<RunTotals, string> Of)[] totals =
        [
            ("Machines", t => Numbers.Count(t.Endpoints)),
            ("Applied the update", t => Numbers.Count(t.Exposed)),
            ("Crashed", t => Numbers.Count(t.Crashed)),
            ("Most down at once", t => Numbers.Count(t.PeakDown)),
            ("Machine-hours down", t => Hours(t.DownHours)),
            ("Machine-hours down in use hours", t => Hours(t.ExpectedUseDownHours)),
            ("Repaired by hand", t => Numbers.Count(t.ManualRepairs)),
            ("Healed themselves", t => Numbers.Count(t.SelfHealed)),
            ("Healed from the cloud", t => Numbers.Count(t.CloudHealed)),
            ("Got the good update before a crash", t => Numbers.Count(t.Cleaned)),
            ("Still down at the end", t => Numbers.Count(t.StillDown)),
            ("Machine-hours up without protection", t => Hours(t.ProtectionGapHours)),
        ];
        SimResult result = facts.Result;
        string[] columns = facts.IsThinned ? ["Total", "#Whole fleet (estimate)", "#Simulated (raw)"] : ["Total", "#Value"];
        new DataTable(
            "Totals",
            columns,
            [.. totals.Select(t => facts.IsThinned
                ? (string[])[t.Name, t.Of(result.Totals), t.Of(result.RawTotals)]
                : [t.Name, t.Of(result.Totals)])]).WriteFolded(markup, "All totals with every digit");
    }

    private static string Hours(double hours) => Numbers.Count((long)Math.Round(hours));
}
