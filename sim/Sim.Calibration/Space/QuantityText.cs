namespace Sim.Calibration;

/// <summary>Numbers as scenarios write them: plain, in percent, or as durations.</summary>
public static class QuantityText
{
    /// <summary>A value in its notation; the same text for the same value everywhere.</summary>
    /// <param name="value">Plain, as a share of one, or in seconds.</param>
    /// <param name="unit">Which of these.</param>
    public static string Of(double value, MetricUnit unit) => unit switch
    {
        MetricUnit.Share => Percent(Exact(value) * 100),
        MetricUnit.Seconds => Length((long)Math.Round(value * 1000)),
        _ => Trimmed(Exact(value)),
    };

    /// <summary>What a share leaves of what it and another are together.</summary>
    public static string Rest(double share, double together) => Percent((Exact(together) - Exact(share)) * 100);

    // 28m19s says more than 1699s; a length of one unit stays one, such as 40m or 36h.
    private static string Length(long milliseconds)
    {
        string whole = SimDuration.FromMilliseconds(milliseconds).ToString();
        (long Count, string Unit)[] parts =
        [
            (milliseconds / 3_600_000, "h"), (milliseconds / 60_000 % 60, "m"), (milliseconds / 1000 % 60, "s"),
            (milliseconds % 1000, "ms"),
        ];
        return whole.EndsWith('m') || whole.EndsWith('h') || whole.EndsWith('d') || milliseconds == 0
            ? whole
            : string.Concat(parts.Where(p => p.Count != 0).Select(p => p.Count.ToString(CultureInfo.InvariantCulture)
                + p.Unit));
    }

    private static string Percent(decimal percent) => Trimmed(percent) + "%";

    // The decimal that is written has the digits of the double, and no others.
    private static decimal Exact(double value) => decimal.Parse(
        value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Trimmed(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
