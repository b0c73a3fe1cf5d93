namespace Sim.Reports;

/// <summary>Values of an expectation in the unit that the name of its metric tells.</summary>
internal static class MetricText
{
    /// <summary>A measured value or bound; a dash for null.</summary>
    public static string Value(string metric, double? value) => value is not double number ? "–" : Of(metric) switch
    {
        MetricUnit.Share => Numbers.Percent(number),
        MetricUnit.Seconds => Durations.Words(number),
        MetricUnit.Hours => Numbers.Words(number) + " h",
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
        string text = Of(metric) == MetricUnit.Share
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
        Of(metric) == MetricUnit.Share ? Numbers.Trimmed(value * 100, 4) + "%" : Value(metric, value);

    // A metric of another version is a plain number: a report never fails over a name.
    private static MetricUnit Of(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out _, out _) ? name!.Unit : MetricUnit.Count;
}
