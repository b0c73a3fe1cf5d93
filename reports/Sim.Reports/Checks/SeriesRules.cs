namespace Sim.Reports;

/// <summary>A series that no run can have: times out of order, counts that shrink, parts above their whole.</summary>
internal static class SeriesRules
{
    private const int MostPoints = 1_000;
    private const int MostZonePoints = 180;

    /// <summary>Notes what is wrong with the series of a result.</summary>
    public static void Check(SimResult result, RuleBook book)
    {
        book.Must(result.Series.Count <= MostPoints, "$.series", $"a list of {result.Series.Count}",
            "at most 1000 points");
        Points(result.Series, result, "$.series", book);
        Zones(result, book);
    }

    /// <summary>Notes what is wrong with the series at every window, and where it is another one than that of the
    /// result.</summary>
    public static void Check(SimResult result, IReadOnlyList<SeriesPoint> windows, RuleBook book)
    {
        Points(windows, result, "series.parquet", book);
        Dictionary<double, SeriesPoint> byTime = [];
        foreach (SeriesPoint point in windows)
            byTime.TryAdd(point.T, point);

        RuleBook.Each(result.Series, "the window of $.series", (point, at) => book.Must(
            byTime.TryGetValue(point.T, out SeriesPoint? same) && same == point, at, "another one in series.parquet",
            "the same in both: they are of two runs"));
    }

    private static void Points(IReadOnlyList<SeriesPoint> points, SimResult result, string at, RuleBook book)
    {
        RunTotals totals = result.RawTotals;
        SeriesPoint before = new(0, 0, 0, 0, 0, 0, 0, 1);
        RuleBook.Each(points, at, (point, path) =>
        {
            book.Must(point.T > before.T && point.T <= result.DurationSeconds + result.WindowSeconds, path + ".t",
                point.T,
                "later than the one before, within the run");
            book.Must(point.OnlineShare is >= 0 and <= 1, path + ".onlineShare", point.OnlineShare,
                "a share from 0 to 1");
            book.Must(point.Exposed >= before.Exposed, path + ".exposed", point.Exposed,
                "at least that of the window before");
            book.Must(point.WentDown >= before.WentDown, path + ".wentDown", point.WentDown,
                "at least that of the window before");
            book.Part(point.Exposed, totals.Exposed, path + ".exposed", "$.rawTotals.exposed");
            book.Part(point.WentDown, totals.WentDown, path + ".wentDown", "$.rawTotals.wentDown");
            book.Part(point.Down, totals.PeakDown, path + ".down", "$.rawTotals.peakDown");
            book.Part(point.Unprotected, point.Exposed, path + ".unprotected", "the machines that were reached");
            book.Must((Int128)point.Down + point.Recovered == point.WentDown, path + ".wentDown", point.WentDown,
                "the sum of those down and those recovered");
            book.Must(point.Recovered >= 0 && point.Down >= 0 && point.Unprotected >= 0
                && point.ServicesDown >= 0, path,
                "below zero", "counts from 0");
            before = point;
        });
        if (points.Count > 0)
        {
            book.Same(before.WentDown, totals.WentDown, at + ", last point, wentDown", "$.rawTotals.wentDown");
            book.Same(before.Exposed, totals.Exposed, at + ", last point, exposed", "$.rawTotals.exposed");
            book.Same(before.Down, totals.StillDown, at + ", last point, down", "$.rawTotals.stillDown");
        }
    }

    private static void Zones(SimResult result, RuleBook book)
    {
        ZonesResult zones = result.Zones;
        RuleBook.Each(zones.Rows, "$.zones.rows", (row, at) => book.Must(
            row.OffsetMinutes is >= -18 * 60 and <= 18 * 60, at + ".offsetMinutes", row.OffsetMinutes,
                "from -1080 to 1080"));
        book.Must(zones.Series.Count <= MostZonePoints, "$.zones.series", $"a list of {zones.Series.Count}",
            "at most 180 points");
        double before = 0;
        RuleBook.Each(zones.Series, "$.zones.series", (point, at) =>
        {
            book.Must(point.T > before && point.T <= result.DurationSeconds + result.WindowSeconds, at + ".t", point.T,
                "later than the one before, within the run");
            book.Must(point.Down.Count == zones.Rows.Count, at + ".down", $"a list of {point.Down.Count}",
                "one number a zone");
            foreach ((long down, ZoneRow zone) in point.Down.Zip(zones.Rows))
            {
                book.Part(down, zone.Endpoints, at + ".down", "the machines of the zone");
            }

            before = point.T;
        });
    }
}
