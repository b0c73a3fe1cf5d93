namespace Sim.Reports;

/// <summary>Values of an expectation in the unit that the name of its metric tells.</summary>
internal static class MetricText
{
    private enum Unit
    {
        Number,
        Share,
        Seconds,
        Hours,
    }

    /// <summary>A measured value or bound; a dash for null.</summary>
    public static string Value(string metric, double? value) => value is not double number ? "–" : Of(metric) switch
    {
        Unit.Share => Numbers.Percent(number),
        Unit.Seconds => Durations.Words(number),
        Unit.Hours => Numbers.Words(number) + " h",
        _ => Numbers.Words(number),
    };

    /// <summary>A margin with its sign: negative where the bound is violated.</summary>
    public static string Margin(string metric, double? margin)
    {
        if (margin is not double number)
        {
            return "–";
        }

        string sign = number < 0 ? "\u2212" : "+";
        string text = Of(metric) == Unit.Share
            ? Numbers.Trimmed(Math.Abs(number) * 100, 2) + " points"
            : Value(metric, Math.Abs(number));
        return sign + text;
    }

    /// <summary>Both bounds in words, such as <c>at least 8 million, at most 9 million</c>.</summary>
    public static string Bounds(string metric, double? min, double? max) => (min, max) switch
    {
        (null, null) => "none",
        (double least, null) => "at least " + Bound(metric, least),
        (null, double most) => "at most " + Bound(metric, most),
        (double least, double most) => least.Equals(most)
            ? "exactly " + Bound(metric, least)
            : $"{Bound(metric, least)} to {Bound(metric, most)}",
    };

    // Bounds are round more often than not: no zeros for the sake of a column.
    private static string Bound(string metric, double value) =>
        Of(metric) == Unit.Share ? Numbers.Trimmed(value * 100, 4) + "%" : Value(metric, value);

    private static Unit Of(string metric)
    {
        if (metric.Contains("share", StringComparison.OrdinalIgnoreCase)
            || metric.Contains("backWithin", StringComparison.OrdinalIgnoreCase))
        {
            return Unit.Share;
        }

        if (metric.Contains("hours", StringComparison.OrdinalIgnoreCase))
        {
            return Unit.Hours;
        }

        ReadOnlySpan<string> times =
            ["usable", "detected", "halted", "reverted", "firstApplied", "lastApplied", "seconds"];
        foreach (string time in times)
        {
            if (metric.Contains(time, StringComparison.OrdinalIgnoreCase))
            {
                return Unit.Seconds;
            }
        }

        return Unit.Number;
    }
}
