namespace Sim.Reports;

/// <summary>Lengths of time as people say them, with one unit.</summary>
internal static class Durations
{
    /// <summary>With the unit's word, such as <c>78 minutes</c> or <c>1.6 days</c>.</summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Words(double seconds)
    {
        (double value, string unit) = Split(seconds);
        string number = Number(value);
        return $"{number}{Numbers.NoBreak}{unit}{(number == "1" ? "" : "s")}";
    }

    /// <summary>With the unit's symbol, such as <c>78 min</c> or <c>1.6 d</c>.</summary>
    /// <param name="seconds">Length in seconds.</param>
    public static string Short(double seconds)
    {
        (double value, string unit) = Split(seconds);
        return Number(value) + Numbers.Thin + Symbol(unit);
    }

    /// <summary>With the unit's symbol and three figures that count, such as <c>10.4 h</c>: what is compared must not be rounded to the same.</summary>
    /// <param name="seconds">Length in seconds; may be negative.</param>
    public static string Figures(double seconds)
    {
        (double value, string unit) = Split(seconds);
        return Numbers.Words(value) + Numbers.NoBreak + Symbol(unit);
    }

    private static string Symbol(string unit) => unit switch { "second" => "s", "minute" => "min", "hour" => "h", _ => "d" };

    private static (double Value, string Unit) Split(double seconds) => Math.Abs(seconds) switch
    {
        < 120 => (seconds, "second"),
        < 119.5 * 60 => (seconds / 60, "minute"),
        < 47.95 * 3600 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };

    private static string Number(double value) => Numbers.Trimmed(value, Math.Abs(value) >= 48 ? 0 : 1);
}
