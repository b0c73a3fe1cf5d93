namespace Sim.Reports;

/// <summary>Totals that contradict themselves, or the tables that they are the sums of.</summary>
internal static class TotalsRules
{
    /// <summary>Notes every contradiction.</summary>
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
        foreach (RecordMeasure<RunTotals> part in Measures.Totals.Where(m => m is { IsWhole: true, PartOf: not null }))
        {
            RecordMeasure<RunTotals> whole = Measures.Totals.Find(part.PartOf!)!;
            book.Part((long)part.Read(totals)!, (long)whole.Read(totals)!, $"{at}.{part.Name}", $"{at}.{whole.Name}");
        }

        book.Part(totals.WentDown, totals.Exposed, at + ".wentDown", at + ".exposed");
        book.Part(totals.Exposed, totals.Endpoints, at + ".exposed", at + ".endpoints");
        book.Part(totals.PeakDown, totals.WentDown, at + ".peakDown", at + ".wentDown");
        Int128 back = (Int128)totals.ManualRepairs + totals.SelfHealed + totals.CloudHealed + totals.Restarted + totals.StillDown;
        book.Must(back == totals.WentDown, at + ".wentDown", totals.WentDown,
            $"the sum of those repaired, healed, restarted and still down, which is {back.ToString(CultureInfo.InvariantCulture)}");
        book.Hours(totals.DownHours, totals.WentDown * hours, at + ".downHours", "all that went down over the whole run");
        book.Hours(totals.ExpectedUseDownHours, totals.DownHours, at + ".expectedUseDownHours", at + ".downHours");
        book.Hours(totals.ProtectionGapHours, totals.Exposed * hours, at + ".protectionGapHours", "all that were reached over the whole run");
    }

    private static void Table(IReadOnlyList<ShareRow> rows, RunTotals totals, bool whole, string at, RuleBook book)
    {
        Int128 endpoints = 0;
        Int128 exposed = 0;
        Int128 down = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            ShareRow row = rows[i];
            Place path = new(at, i);
            book.Part(row.Exposed, row.Endpoints, path + ".exposed", path + ".endpoints");
            book.Part(row.WentDown, row.Exposed, path + ".wentDown", path + ".exposed");
            book.Part(row.InHitOrganisations, row.Endpoints, path + ".inHitOrganisations", path + ".endpoints");
            Int128 back = (Int128)row.ManualRepairs + row.SelfHealed + row.CloudHealed + row.Restarted;
            book.Must(back <= row.WentDown, path + ".wentDown", row.WentDown, "at least those repaired, healed and restarted");
            (endpoints, exposed, down) = (endpoints + row.Endpoints, exposed + row.Exposed, down + row.WentDown);
        }

        Sum(down, totals.WentDown, at, "wentDown", book);
        if (whole && rows.Count > 0)
        {
            Sum(endpoints, totals.Endpoints, at, "endpoints", book);
            Sum(exposed, totals.Exposed, at, "exposed", book);
        }
    }

    private static void Sum(Int128 sum, long total, string at, string name, RuleBook book) => book.Must(
        sum == total, $"the sum of {name} in {at}", sum.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"$.rawTotals.{name}, which is {total}"));
}
