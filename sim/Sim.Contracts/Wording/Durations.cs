namespace Sim.Contracts;

/// <summary>Lengths of time as people say them, with one unit.</summary>
public static class Durations
{
    /// <summary>With the unit's word, such as <c>78 minutes</c> or <c>1.6 days</c>.</summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Words(double seconds)
    {
        (double value, string unit) = Split(seconds);
        string number = Number(value);
        return $"{number}{Numbers.NoBreak}{unit}{(number == "1" ? "" : "s")}";
    }

    /// <summary>
    /// A length that somebody chose: in words where they round nothing, else as a scenario would write it, such as
    /// <c>19h59m</c>.
    /// </summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Chosen(double seconds)
    {
        double value = Split(seconds).Value;
        if (Number(value) == Numbers.Trimmed(value, 9))
            return Words(seconds);

        var time = TimeSpan.FromMilliseconds(Math.Round(seconds * 1000));
        (int Count, string Unit)[] parts = [(time.Days, "d"), (time.Hours, "h"), (time.Minutes, "m"),
            (time.Seconds, "s"), (time.Milliseconds, "ms")];
        return string.Concat(parts.Where(p => p.Count != 0).Select(p => Numbers.Count(p.Count) + p.Unit));
    }

    /// <summary>With the unit's symbol, such as <c>78 min</c> or <c>1.6 d</c>.</summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Short(double seconds)
    {
        (double value, string unit) = Split(seconds);
        return Number(value) + Numbers.NoBreak + Symbol(unit);
    }

    /// <summary>
    /// With the unit's symbol and three figures that count, such as <c>10.4 h</c>: what is compared must not be rounded
    /// to the same.
    /// </summary>
    /// <param name="seconds">Length in seconds; may be negative.</param>
    public static string Figures(double seconds)
    {
        (double value, string unit) = Split(seconds);
        return Numbers.Words(value) + Numbers.NoBreak + Symbol(unit);
    }

    /// <summary>A stretch of a run as on a clock: <c>2 d 04:13</c>, below a minute <c>12.5 s</c>.</summary>
    /// <param name="milliseconds">Length in milliseconds, from 0.</param>
    public static string Clock(long milliseconds)
    {
        if (milliseconds < 60_000)
            return Numbers.Trimmed(milliseconds / 1000.0) + Numbers.NoBreak + "s";

        long minutes = milliseconds / 60_000;
        string days = minutes < 1440
            ? "" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 1440}{Numbers.NoBreak}d{Numbers.NoBreak}");
        return string.Create(CultureInfo.InvariantCulture, $"{days}{minutes / 60 % 24:D2}:{minutes % 60:D2}");
    }

    /// <summary>To the millisecond, as a scenario would write it: <c>36h</c>.</summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Exact(double seconds) =>
        SimDuration.FromMilliseconds((long)Math.Round(seconds * 1000, MidpointRounding.AwayFromZero)).ToString();

    private static string Symbol(string unit) =>
        unit switch { "second" => "s", "minute" => "min", "hour" => "h", _ => "d" };

    private static (double Value, string Unit) Split(double seconds) => Math.Abs(seconds) switch
    {
        < 120 => (seconds, "second"),
        < 119.5 * 60 => (seconds / 60, "minute"),
        < 47.95 * 3600 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };

    private static string Number(double value) => Numbers.Trimmed(value, Math.Abs(value) >= 48 ? 0 : 1);
}
