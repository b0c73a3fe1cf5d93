namespace Sim.Reports;

/// <summary>All totals with every digit; scaled and raw where the run was thinned.</summary>
internal static class TotalsTable
{
    /// <summary>Writes it folded.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        SimResult result = facts.Result;
        string[] columns = facts.IsThinned ? ["Total", "#Whole fleet (estimate)", "#Simulated (raw)"] : ["Total", "#Value"];
        new DataTable(
            "Totals",
            columns,
            [.. TotalNames.All.Select(t => facts.IsThinned
                ? (string[])[t.Name, TotalNames.Text(t.Of(result.Totals)), TotalNames.Text(t.Of(result.RawTotals))]
                : [t.Name, TotalNames.Text(t.Of(result.Totals))])]).WriteFolded(markup, "All totals with every digit");
    }
}
