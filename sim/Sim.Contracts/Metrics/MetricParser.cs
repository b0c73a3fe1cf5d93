namespace Sim.Contracts;

/// <summary>
/// Reads the name of a metric, and finds the row of a result that it names; every failure says what is known at the
/// place where it failed.
/// </summary>
internal sealed class MetricParser(string text, MetricFamily family, string[] parts, string? time)
{
    private const int MaxLength = 200;

    private static readonly (string Word, Func<ShareTables, IReadOnlyList<ShareRow>> Rows)[] Axes =
    [
        ("sector", s => s.Sector), ("country", s => s.Country), ("deviceKind", s => s.DeviceKind),
        ("segment", s => s.Segment),
    ];

    public static (MetricName? Metric, string Problem, string? Suggestion) Parse(string text)
    {
        if (text.Length > MaxLength)
            return Fail("the name of the metric is too long");

        // A time after @ may hold a decimal point, so it is cut off before the dots are split.
        int at = text.IndexOf('@', StringComparison.Ordinal);
        string[] parts = (at < 0 ? text : text[..at]).Split('.');
        string? time = at < 0 ? null : text[(at + 1)..];
        if (time is not null && parts[0] is not ("series" or "services"))
            return Fail($"'{parts[0]}' has no times", string.Join('.', parts));

        IReadOnlyList<string> families = EnumWords.All<MetricFamily>();
        return EnumWords.TryRead(parts[0], out MetricFamily family)
            ? new MetricParser(text, family, parts, time).Parse()
            : Fail($"'{parts[0]}' is not a family of metrics", NearestName.Of(parts[0], families),
                $"families are {string.Join(", ", families)}");
    }

    private (MetricName?, string, string?) Parse() => family switch
    {
        MetricFamily.Totals => Field(Measures.Totals, r => r.Totals),
        MetricFamily.RawTotals => Field(Measures.Totals, r => r.RawTotals),
        MetricFamily.Repairs => Field(Measures.Repairs, r => r.Repairs),
        MetricFamily.Releases => parts.Length == 3
            ? Find(Measures.Milestones, (r, _) => r.Releases.FirstOrDefault(release => release.Name == parts[1]),
                parts[1..2])
            : Fail("write releases.NAME.MILESTONE"),
        MetricFamily.Series => Series(),
        MetricFamily.Shares => Share(),
        MetricFamily.Services => Service(),
        _ => parts is [_, "largest", _, _] ? Largest() : Field(Measures.Organisations, r => r.Organisations),
    };

    private (MetricName?, string, string?) Field<T>(MeasureTable<T> measures, Func<SimResult, T> row)
        where T : class => parts.Length == 2
            ? Find(measures, (r, _) => row(r), [])
            : Fail($"write {parts[0]}.FIELD", $"{parts[0]}.{measures[0].Name}");

    private (MetricName?, string, string?) Series()
    {
        if (parts.Length != 2 || time is null)
            return Fail("write series.FIELD@DURATION", "series.onlineShare@6h");

        return SimDuration.TryParse(time, out SimDuration after)
            ? Find(Measures.Series, (r, windows) => Window(r, windows, after), [], after)
            : Fail($"'{time}' is not a duration after the release", parts[0] + "." + parts[1] + "@6h");
    }

    // The last window that has ended at a time after the first release. A time before the end of the first window, or
    // after the end of the run, has none: nothing is known of it.
    private static SeriesPoint? Window(SimResult result, IReadOnlyList<SeriesPoint> everyWindow, SimDuration after)
    {
        if (result.Releases.Count == 0 || !UtcMoment.TryParse(result.Start, out UtcMoment start)
            || !UtcMoment.TryParse(result.Releases[0].At, out UtcMoment release))
        {
            return null;
        }

        double seconds = (release.Since(start).Milliseconds + after.Milliseconds) / 1000.0;
        int ended = 0;
        for (int beyond = everyWindow.Count; ended < beyond;)
        {
            int middle = ended + ((beyond - ended) / 2);
            (ended, beyond) = everyWindow[middle].T <= seconds ? (middle + 1, beyond) : (ended, middle);
        }

        return ended == 0 || seconds > result.DurationSeconds ? null : everyWindow[ended - 1];
    }

    private (MetricName?, string, string?) Share()
    {
        if (parts.Length != 4)
            return Fail("write shares.AXIS.KEY.FIELD", "shares.sector.health.share");

        string[] words = [.. Axes.Select(a => a.Word)];
        return Axes.FirstOrDefault(a => a.Word == parts[1]).Rows is { } rows
            ? Find(Measures.Shares, (r, _) => rows(r.Shares).FirstOrDefault(row => row.Key == parts[2]), parts[1..3])
            : Fail($"'{parts[1]}' is not an axis", NearestName.Of(parts[1], words),
                $"axes are {string.Join(", ", words)}");
    }

    private (MetricName?, string, string?) Largest() =>
        int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? Find(Measures.Largest, (r, _) => r.Organisations.Largest.FirstOrDefault(l => l.N == n), [])
            : Fail($"'{parts[2]}' is not a number of organisations", "organisations.largest.100.hitShare");

    private (MetricName?, string, string?) Service()
    {
        if (parts.Length != 4)
            return Fail("write services.SECTOR.NAME.FIELD");

        if (parts[3] == MetricName.BackInTime.Name)
            return BackInTime();

        return time is null
            ? Find(Measures.Services, (r, _) => Service(r), parts[1..3])
            : Fail("only backWithin has a time", $"services.{parts[1]}.{parts[2]}.backWithin@{time}");
    }

    private ServiceResult? Service(SimResult result) =>
        result.Services.FirstOrDefault(s => s.Sector == parts[1] && s.Name == parts[2]);

    // Of outages that were none, no share came back.
    private (MetricName?, string, string?) BackInTime()
    {
        if (SimDuration.TryParse(time ?? "", out SimDuration within)
            && BackWithin.GridHours.Any(h => within == SimDuration.FromHours(h)))
        {
            return Good(MetricName.BackInTime, (r, _) => Service(r) is { Hit: > 0 } service
                ? service.BackWithin.FirstOrDefault(
                    row => SimDuration.TryParse(row.Within, out SimDuration grid) && grid == within)?.Share
                : null, parts[1..3]);
        }

        string grid = string.Join(", ", BackWithin.GridHours.Select(h => $"{h}h"));
        return Fail(
            $"backWithin is given at {grid} only", $"services.{parts[1]}.{parts[2]}.{MetricName.BackInTime.Name}@6h");
    }

    private (MetricName?, string, string?) Find<T>(
        MeasureTable<T> measures, Func<SimResult, IReadOnlyList<SeriesPoint>, T?> row, string[] arguments,
        SimDuration? after = null)
        where T : class
    {
        string name = parts[^1];
        if (measures.Find(name) is { } measure)
            return Good(measure, (r, windows) => row(r, windows) is { } at ? measure.Read(at) : null, arguments, after);

        string[] known = [.. measures.WithQuotients.Select(m => m.Name),
            .. family == MetricFamily.Services ? [MetricName.BackInTime.Name] : (string[])[]];
        return Fail($"there is no '{name}' here", NearestName.Of(name, known), $"known are {string.Join(", ", known)}");
    }

    private (MetricName?, string, string?) Good(
        Measure measure, Func<SimResult, IReadOnlyList<SeriesPoint>, double?> read, string[] arguments,
        SimDuration? after = null) =>
        (new MetricName(text, family, measure, read) { Arguments = arguments, After = after }, "", null);

    private static (MetricName?, string, string?) Fail(string problem, string? near = null, string? otherwise = null) =>
        (null, problem, near is not null ? $"did you mean '{near}'?" : otherwise);
}
