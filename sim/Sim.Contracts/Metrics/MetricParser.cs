namespace Sim.Contracts;

/// <summary>Reads names of metrics; every failure says what is known at the place where it failed.</summary>
internal static class MetricParser
{
    private const int MaxLength = 200;

    private static readonly IReadOnlyList<string> Families = EnumWords.All<MetricFamily>();

    private static readonly string[] Axes = ["sector", "country", "deviceKind", "segment"];

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

        return parts[0] switch
        {
            "totals" => Field(text, MetricFamily.Totals, parts, Measures.Totals, r => r.Totals),
            "rawTotals" => Field(text, MetricFamily.RawTotals, parts, Measures.Totals, r => r.RawTotals),
            "repairs" => Field(text, MetricFamily.Repairs, parts, Measures.Repairs, r => r.Repairs),
            "releases" => Release(text, parts),
            "series" => Series(text, parts, time),
            "shares" => Share(text, parts),
            "organisations" when parts.Length == 4 && parts[1] == "largest" => Largest(text, parts),
            "organisations" =>
                Field(text, MetricFamily.Organisations, parts, Measures.Organisations, r => r.Organisations),
            "services" => Service(text, parts, time),
            _ => Fail($"'{parts[0]}' is not a family of metrics", NearestName.Of(parts[0], Families),
                $"families are {string.Join(", ", Families)}"),
        };
    }

    private static (MetricName?, string, string?) Field<T>(
        string text, MetricFamily family, string[] parts, MeasureTable<T> measures, Func<SimResult, T> row)
        where T : class => parts.Length == 2
            ? Find(measures, parts[1], m => new MetricName(text, family, m, (r, _) => m.Read(row(r))))
            : Fail($"write {parts[0]}.FIELD", $"{parts[0]}.{measures[0].Name}");

    private static (MetricName?, string, string?) Release(string text, string[] parts) => parts.Length == 3
        ? Find(Measures.Milestones, parts[2], m => new MetricName(
            text, MetricFamily.Releases, m, (r, _) => Value(m, MetricReader.Release(r, parts[1])))
        {
            Arguments = [parts[1]],
        })
        : Fail("write releases.NAME.MILESTONE");

    private static (MetricName?, string, string?) Series(string text, string[] parts, string? time)
    {
        if (parts.Length != 2 || time is null)
            return Fail("write series.FIELD@DURATION", "series.onlineShare@6h");

        return SimDuration.TryParse(time, out SimDuration after)
            ? Find(Measures.Series, parts[1], m => new MetricName(
                text, MetricFamily.Series, m, (r, windows) => Value(m, MetricReader.Window(r, windows, after)))
            {
                After = after,
            })
            : Fail($"'{time}' is not a duration after the release", parts[0] + "." + parts[1] + "@6h");
    }

    private static (MetricName?, string, string?) Share(string text, string[] parts)
    {
        if (parts.Length != 4)
            return Fail("write shares.AXIS.KEY.FIELD", "shares.sector.health.share");

        return Array.IndexOf(Axes, parts[1]) < 0
            ? Fail(
                $"'{parts[1]}' is not an axis", NearestName.Of(parts[1], Axes), $"axes are {string.Join(", ", Axes)}")
            : Find(Measures.Shares, parts[3], m => new MetricName(
                text, MetricFamily.Shares, m, (r, _) => Value(m, MetricReader.Share(r, parts[1], parts[2])))
            {
                Arguments = parts[1..3],
            });
    }

    private static (MetricName?, string, string?) Largest(string text, string[] parts) =>
        int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? Find(Measures.Largest, parts[3], m => new MetricName(
                text, MetricFamily.Organisations, m, (r, _) => Value(m, MetricReader.Largest(r, n))))
            : Fail($"'{parts[2]}' is not a number of organisations", "organisations.largest.100.hitShare");

    private static (MetricName?, string, string?) Service(string text, string[] parts, string? time)
    {
        if (parts.Length != 4)
            return Fail("write services.SECTOR.NAME.FIELD");

        (string sector, string name) = (parts[1], parts[2]);
        if (parts[3] == MetricName.BackInTime.Name)
            return BackWithinAt(text, sector, name, time);

        return time is null
            ? Find(Measures.Services, parts[3], m => new MetricName(
                text, MetricFamily.Services, m, (r, _) => Value(m, MetricReader.Service(r, sector, name)))
            {
                Arguments = [sector, name],
            }, MetricName.BackInTime.Name)
            : Fail("only backWithin has a time", $"services.{sector}.{name}.backWithin@{time}");
    }

    private static (MetricName?, string, string?) BackWithinAt(string text, string sector, string name, string? time)
    {
        if (!SimDuration.TryParse(time ?? "", out SimDuration within)
            || !BackWithin.GridHours.Any(h => within == SimDuration.FromHours(h)))
        {
            string grid = string.Join(
                ", ", BackWithin.GridHours.Select(h => h.ToString(CultureInfo.InvariantCulture) + "h"));
            return Fail($"backWithin is given at {grid} only", $"services.{sector}.{name}.backWithin@6h");
        }

        var metric = new MetricName(text, MetricFamily.Services, MetricName.BackInTime,
            (r, _) => MetricReader.BackWithin(MetricReader.Service(r, sector, name), within))
        {
            Arguments = [sector, name],
        };
        return (metric, "", null);
    }

    private static double? Value<T>(RecordMeasure<T> measure, T? row)
        where T : class => row is null ? null : measure.Read(row);

    private static (MetricName?, string, string?) Find<T>(
        MeasureTable<T> measures, string name, Func<RecordMeasure<T>, MetricName> metric, params string[] more)
        where T : class
    {
        if (measures.Find(name) is { } measure)
            return (metric(measure), "", null);

        string[] known = [.. measures.WithQuotients.Select(m => m.Name), .. more];
        return Fail($"there is no '{name}' here", NearestName.Of(name, known), $"known are {string.Join(", ", known)}");
    }

    private static (MetricName?, string, string?) Fail(string problem, string? near = null, string? otherwise = null) =>
        (null, problem, near is not null ? $"did you mean '{near}'?" : otherwise);
}
