using System.Globalization;

namespace Sim.Contracts;

/// <summary>Reads names of metrics; every failure says what is known at the place where it failed.</summary>
internal static class MetricParser
{
    private const int MaxLength = 200;

    private static readonly string[] Families =
        ["totals", "rawTotals", "releases", "series", "shares", "organisations", "services", "repairs"];

    private static readonly string[] Axes = ["sector", "country", "deviceKind", "segment"];

    public static (MetricName? Metric, string Problem, string? Suggestion) Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return Fail("the name of the metric is too long");
        }

        // A time after @ may hold a decimal point, so it is cut off before the dots are split.
        int at = text.IndexOf('@', StringComparison.Ordinal);
        string[] parts = (at < 0 ? text : text[..at]).Split('.');
        string? time = at < 0 ? null : text[(at + 1)..];
        if (time is not null && parts[0] is not ("series" or "services"))
        {
            return Fail($"'{parts[0]}' has no times", parts[0] + "." + string.Join('.', parts.AsSpan(1)!));
        }

        return parts[0] switch
        {
            "totals" => Simple(text, MetricFamily.Totals, parts, MetricFields.Totals, r => r.Totals),
            "rawTotals" => Simple(text, MetricFamily.RawTotals, parts, MetricFields.Totals, r => r.RawTotals),
            "repairs" => Simple(text, MetricFamily.Repairs, parts, MetricFields.Repairs, r => r.Repairs),
            "releases" => Release(text, parts),
            "series" => Series(text, parts, time),
            "shares" => Share(text, parts),
            "organisations" => Organisations(text, parts),
            "services" => Service(text, parts, time),
            _ => Fail($"'{parts[0]}' is no family of metrics", NearestName.Of(parts[0], Families),
                $"families are {string.Join(", ", Families)}"),
        };
    }

    private static (MetricName?, string, string?) Simple<T>(
        string text, MetricFamily family, string[] parts, IReadOnlyList<MetricField<T>> fields, Func<SimResult, T> part)
    {
        if (parts.Length != 2)
        {
            return Fail($"write {parts[0]}.FIELD", $"{parts[0]}.{fields[0].Name}");
        }

        return Find(fields, parts[1], out MetricField<T>? field) is { } failure
            ? failure
            : Done(new MetricName(text, family, [], field!.Unit, (r, _) => field.Read(part(r))));
    }

    private static (MetricName?, string, string?) Release(string text, string[] parts)
    {
        if (parts.Length != 3)
        {
            return Fail("write releases.NAME.MILESTONE");
        }

        string name = parts[1];
        return Find(MetricFields.Release, parts[2], out MetricField<ReleaseResult>? field) is { } failure
            ? failure
            : Done(new MetricName(
                text, MetricFamily.Releases, [name], field!.Unit, (r, _) => MetricReader.Release(r, name, field)));
    }

    private static (MetricName?, string, string?) Series(string text, string[] parts, string? time)
    {
        if (parts.Length != 2 || time is null)
        {
            return Fail("write series.FIELD@DURATION", "series.onlineShare@6h");
        }

        if (!SimDuration.TryParse(time, out SimDuration after))
        {
            return Fail($"'{time}' is not a duration after the release", parts[0] + "." + parts[1] + "@6h");
        }

        return Find(MetricFields.Series, parts[1], out MetricField<SeriesPoint>? field) is { } failure
            ? failure
            : Done(new MetricName(
                text, MetricFamily.Series, [], field!.Unit, (r, w) => MetricReader.Series(r, w, after, field)) { After = after });
    }

    private static (MetricName?, string, string?) Share(string text, string[] parts)
    {
        if (parts.Length != 4)
        {
            return Fail("write shares.AXIS.KEY.FIELD", "shares.sector.health.share");
        }

        if (Array.IndexOf(Axes, parts[1]) < 0)
        {
            return Fail($"'{parts[1]}' is no axis", NearestName.Of(parts[1], Axes), $"axes are {string.Join(", ", Axes)}");
        }

        string axis = parts[1];
        string key = parts[2];
        return Find(MetricFields.Shares, parts[3], out MetricField<ShareRow>? field) is { } failure
            ? failure
            : Done(new MetricName(
                text, MetricFamily.Shares, [axis, key], field!.Unit, (r, _) => MetricReader.Share(r, axis, key, field)));
    }

    private static (MetricName?, string, string?) Organisations(string text, string[] parts)
    {
        if (parts.Length == 4 && parts[1] == "largest")
        {
            if (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int n))
            {
                return Fail($"'{parts[2]}' is not a number of organisations", "organisations.largest.100.hitShare");
            }

            return Find(MetricFields.Largest, parts[3], out MetricField<LargestHit>? field) is { } failure
                ? failure
                : Done(new MetricName(
                    text, MetricFamily.Organisations, [], field!.Unit, (r, _) => MetricReader.Largest(r, n, field)));
        }

        return Simple(text, MetricFamily.Organisations, parts, MetricFields.Organisations, r => r.Organisations);
    }

    private static (MetricName?, string, string?) Service(string text, string[] parts, string? time)
    {
        if (parts.Length != 4)
        {
            return Fail("write services.SECTOR.NAME.FIELD");
        }

        string sector = parts[1];
        string name = parts[2];
        if (parts[3] == "backWithin")
        {
            return BackWithinAt(text, sector, name, time);
        }

        if (time is not null)
        {
            return Fail("only backWithin has a time", $"services.{sector}.{name}.backWithin@{time}");
        }

        return Find(MetricFields.Services, parts[3], out MetricField<ServiceResult>? field, "backWithin") is { } failure
            ? failure
            : Done(new MetricName(
                text, MetricFamily.Services, [sector, name], field!.Unit, (r, _) => MetricReader.Service(r, sector, name, field)));
    }

    private static (MetricName?, string, string?) BackWithinAt(string text, string sector, string name, string? time)
    {
        foreach (int hours in BackWithin.GridHours)
        {
            if (SimDuration.TryParse(time ?? "", out SimDuration within) && within == SimDuration.FromHours(hours))
            {
                return Done(new MetricName(text, MetricFamily.Services, [sector, name], MetricUnit.Share,
                    (r, _) => MetricReader.BackWithinAt(r, sector, name, within)));
            }
        }

        string grid = string.Join(", ", BackWithin.GridHours.Select(h => h.ToString(CultureInfo.InvariantCulture) + "h"));
        return Fail($"backWithin is given at {grid} only", $"services.{sector}.{name}.backWithin@6h");
    }

    private static (MetricName?, string, string?)? Find<T>(
        IReadOnlyList<MetricField<T>> fields, string name, out MetricField<T>? field, params string[] more)
    {
        field = fields.FirstOrDefault(f => f.Name == name);
        if (field is not null)
        {
            return null;
        }

        string[] known = [.. fields.Select(f => f.Name), .. more];
        return Fail($"there is no '{name}' here", NearestName.Of(name, known), $"known are {string.Join(", ", known)}");
    }

    private static (MetricName?, string, string?) Done(MetricName metric) => (metric, "", null);

    private static (MetricName?, string, string?) Fail(string problem, string? near = null, string? otherwise = null) =>
        (null, problem, near is not null ? $"did you mean '{near}'?" : otherwise);
}
