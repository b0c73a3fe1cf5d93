namespace Sim.Reports;

/// <summary>Totals that contradict themselves, or the tables that they are the sums of.</summary>
internal static class TotalsRules
{
    public static void Check(SimResult result, RuleBook book)
    {
        double hours = result.DurationSeconds / 3600;
        Check(result.Totals, hours, "$.totals", book);
        Check(result.RawTotals, hours, "$.rawTotals", book);
        Table(result.Shares.Sector, result.RawTotals, whole: true, "$.shares.sector", book);
        Table(result.Shares.Country, result.RawTotals, whole: true, "$.shares.country", book);
        Table(result.Shares.DeviceKind, result.RawTotals, whole: true, "$.shares.deviceKind", book);
        Table(result.Shares.Segment, result.RawTotals, whole: false, "$.shares.segment", book);
    }

    private static void Check(RunTotals totals, double hours, string at, RuleBook book)
    {
        foreach (RecordMeasure<RunTotals> part in Measures.Totals.Where(
            m => m is { IsWhole: true, DisjointPartOf: not null }))
        {
            RecordMeasure<RunTotals> whole = Measures.Totals.Find(part.DisjointPartOf!)!;
            book.Part((long)part.Read(totals)!, (long)whole.Read(totals)!, $"{at}.{part.Name}", $"{at}.{whole.Name}");
        }

        book.Part(totals.WentDown, totals.Exposed, at + ".wentDown", at + ".exposed");
        book.Part(totals.Exposed, totals.Endpoints, at + ".exposed", at + ".endpoints");
        book.Part(totals.PeakDown, totals.WentDown, at + ".peakDown", at + ".wentDown");
        Int128 back = (Int128)totals.ManualRepairs + totals.SelfHealed + totals.CloudHealed + totals.Restarted
            + totals.StillDown;
        book.Must(back == totals.WentDown, at + ".wentDown", totals.WentDown,
            "the sum of those repaired, healed, restarted and still down, which is "
                + $"{back.ToString(CultureInfo.InvariantCulture)}");
        book.Hours(totals.DownHours, totals.WentDown * hours, at + ".downHours",
            "all that went down over the whole run");
        book.Hours(totals.ExpectedUseDownHours, totals.DownHours, at + ".expectedUseDownHours", at + ".downHours");
        book.Hours(totals.ProtectionGapHours, totals.Exposed * hours, at + ".protectionGapHours",
            "all that were reached over the whole run");
    }

    private static void Table(IReadOnlyList<ShareRow> rows, RunTotals totals, bool whole, string at, RuleBook book)
    {
        (Int128 endpoints, Int128 exposed, Int128 down) = (0, 0, 0);
        RuleBook.Each(rows, at, (row, path) =>
        {
            book.Part(path, (".exposed", row.Exposed), (".endpoints", row.Endpoints));
            book.Part(path, (".wentDown", row.WentDown), (".exposed", row.Exposed));
            book.Part(path, (".inHitOrganisations", row.InHitOrganisations), (".endpoints", row.Endpoints));
            Int128 back = (Int128)row.ManualRepairs + row.SelfHealed + row.CloudHealed + row.Restarted;
            book.Must(back <= row.WentDown, path + ".wentDown", row.WentDown,
                "at least those repaired, healed and restarted");
            (endpoints, exposed, down) = (endpoints + row.Endpoints, exposed + row.Exposed, down + row.WentDown);
        });
        Sum(down, totals.WentDown, "wentDown");
        if (whole && rows.Count > 0)
        {
            Sum(endpoints, totals.Endpoints, "endpoints");
            Sum(exposed, totals.Exposed, "exposed");
        }

        void Sum(Int128 sum, long total, string name) => book.Must(
            sum == total, $"the sum of {name} in {at}", sum.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"$.rawTotals.{name}, which is {total}"));
    }
}
