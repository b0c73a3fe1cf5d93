namespace Sim.Reports;

/// <summary>A series that no run can have: times out of order, counts that shrink, parts above their whole.</summary>
internal static class SeriesRules
{
    private const int MostPoints = 1_000;
    private const int MostZonePoints = 180;

    // Each measure as a member, with the total that it comes to where it counts from the start of the run.
    private static readonly (RecordMeasure<SeriesPoint> Measure, string Member,
        RecordMeasure<RunTotals>? Total)[] Columns =
        [.. Measures.Series.Select(m => (m, "." + m.Name, m.IsRunning ? Measures.Totals.Find(m.Name) : null))];

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
            foreach ((RecordMeasure<SeriesPoint> measure, string member, RecordMeasure<RunTotals>? total) in Columns)
            {
                double value = measure.Read(point)!.Value;
                bool isShare = measure.Unit == MetricUnit.Share;
                book.Must(value >= 0 && !(isShare && value > 1), path + member, value,
                    isShare ? "a share from 0 to 1" : "at least 0");
                if (measure.IsRunning)
                    book.Must(value >= measure.Read(before), path + member, value,
                        "at least that of the window before");

                if (total is not null)
                    book.Part((long)value, (long)total.Read(totals)!, path + member, Total(total));
            }

            book.Part(point.Down, totals.PeakDown, path + ".down", "$.rawTotals.peakDown");
            book.Part(point.Unprotected, point.Exposed, path + ".unprotected", "the machines that were reached");
            book.Must((Int128)point.Down + point.Recovered == point.WentDown, path + ".wentDown", point.WentDown,
                "the sum of those down and those recovered");
            before = point;
        });
        if (points.Count > 0)
        {
            foreach ((RecordMeasure<SeriesPoint> measure, _, RecordMeasure<RunTotals>? total) in Columns)
            {
                if (total is not null)
                {
                    book.Same((long)measure.Read(before)!, (long)total.Read(totals)!,
                        $"{at}, last point, {measure.Name}", Total(total));
                }
            }

            book.Same(before.Down, totals.StillDown, at + ", last point, down", "$.rawTotals.stillDown");
        }
    }

    private static string Total(RecordMeasure<RunTotals> total) => "$.rawTotals." + total.Name;

    private static void Offset(int minutes, Place at, RuleBook book) => book.Must(
        minutes is >= -18 * 60 and <= 18 * 60, at + ".offsetMinutes", minutes, "from -1080 to 1080");

    private static void Zones(SimResult result, RuleBook book)
    {
        ZonesResult zones = result.Zones;
        RuleBook.Each(zones.Rows, "$.zones.rows", (row, at) =>
        {
            Offset(row.OffsetMinutes, at, book);
            double changed = 0;
            RuleBook.Each(row.Changes, $"{at}.changes", (change, where) =>
            {
                Offset(change.OffsetMinutes, where, book);
                book.Must(change.T > changed && change.T < result.DurationSeconds, where + ".t", change.T,
                    "later than the one before, within the run");
                changed = change.T;
            });
        });
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
                book.Part(down, zone.Endpoints, at + ".down", "the machines of the zone");

            before = point.T;
        });
    }
}
