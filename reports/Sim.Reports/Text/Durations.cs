namespace Sim.Reports;

/// <summary>Lengths of time as people say them, with one unit and three figures at most.</summary>
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
        string symbol = unit switch { "second" => "s", "minute" => "min", "hour" => "h", _ => "d" };
        return Number(value) + Numbers.Thin + symbol;
    }

    private static (double Value, string Unit) Split(double seconds) => Math.Abs(seconds) switch
    {
        < 120 => (seconds, "second"),
        < 119.5 * 60 => (seconds / 60, "minute"),
        < 47.95 * 3600 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };

    private static string Number(double value) => Numbers.Trimmed(value, Math.Abs(value) >= 48 ? 0 : 1);
}
