namespace Sim.Reports;

/// <summary>Marks of a time axis in seconds since the scenario's start.</summary>
internal static class TimeAxis
{
    private const double Hour = 3600;
    private const double Day = 24 * Hour;
    private static readonly double[] Steps = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 96, 168];

    /// <summary>Calendar days in UTC, named in their middle: weekends matter for a recovery.</summary>
    public static IReadOnlyList<AxisTick> Days(UtcMoment start, double seconds, int atMost)
    {
        double sinceMidnight = start.UnixMilliseconds / 1000.0 % Day;
        int days = (int)Math.Ceiling((seconds + sinceMidnight) / Day);
        int every = 1;
        while (days > every * atMost)
            every = every switch { 1 => 2, 2 => 3, 3 => 7, _ => every + 7 };

        return [.. Enumerable.Range(0, days).Select(day =>
        {
            double from = Math.Max(0, (day * Day) - sinceMidnight);
            double to = Math.Min(seconds, ((day + 1) * Day) - sinceMidnight);
            UtcMoment middle = Moments.After(start, (from + to) / 2);
            string label = day % every != 0 || to - from < 0.5 * Day ? ""
                : every < 7 ? Moments.Day(middle) : Moments.DayAndMonth(middle);
            return new AxisTick(from, label, (from + to) / 2);
        })];
    }

    /// <summary>
    /// Time after the release, in hours, on long axes in days; release and end in seconds since the start.
    /// </summary>
    public static IReadOnlyList<AxisTick> After(double release, double until, int atMost)
    {
        double hours = (until - release) / Hour;
        double step = Steps.FirstOrDefault(s => hours / s <= atMost, Steps[^1]);
        return [.. Enumerable.Range(0, (int)((hours / step) + 1e-9) + 1).Select(i =>
        {
            double at = release + (i * step * Hour);
            string label = step < 24 ? Numbers.Trimmed(i * step, 2) : Numbers.Trimmed(i * step / 24);
            return new AxisTick(at, label + Numbers.NoBreak + (step < 24 ? "h" : "d"), at);
        })];
    }
}
