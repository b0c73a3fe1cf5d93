using System.Globalization;

namespace Sim.Cli;

/// <summary>Numbers as people read them, the same in every culture.</summary>
internal static class Figures
{
    /// <summary>Between a number and its unit, so that no line breaks there; printed as a blank.</summary>
    public const char NoBreak = '\u00A0';

    /// <summary>What reports put between thousands and before a unit; a terminal prints a comma or a blank instead.</summary>
    public const char Thin = '\u202F';

    /// <summary>A whole number in groups of three: <c>8,512,345</c>.</summary>
    public static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: <c>1 arm</c>, <c>2 arms</c>.</summary>
    public static string Counted(long count, string noun) => Whole(count) + " " + noun + (count == 1 ? string.Empty : "s");

    /// <summary>A measured value: whole where it is large, three significant digits where it is small, with an exponent below a
    /// billionth.</summary>
    public static string Value(double value)
    {
        double size = Math.Abs(value);
        return size switch
        {
            0 => "0",
            >= 1000 => Rounded(value, 0, "N0"),
            >= 100 => Rounded(value, 1, "0.#"),
            >= 1 => Rounded(value, 2, "0.##"),
            >= 0.001 => Rounded(value, 4, "0.####"),
            >= 1e-9 => Rounded(value, Zeros(size) + 3, "0.############"),
            _ => value.ToString("0.##E+0", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Three significant digits with a unit prefix: <c>28.4 M</c>.</summary>
    public static string Short(double value) => value switch
    {
        >= 9.995e8 => Three(value / 1e9) + NoBreak + "G",
        >= 9.995e5 => Three(value / 1e6) + NoBreak + "M",
        >= 999.5 => Three(value / 1e3) + NoBreak + "k",
        _ => Three(value),
    };

    /// <summary>A span of simulated time: <c>2 d 04:13</c>, below a minute <c>12.5 s</c>.</summary>
    public static string Simulated(long milliseconds)
    {
        if (milliseconds < 60_000)
        {
            return Three(milliseconds / 1000.0) + NoBreak + "s";
        }

        long minutes = milliseconds / 60_000;
        string clock = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24:D2}:{minutes % 60:D2}");
        return minutes >= 1440 ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 1440}{NoBreak}d{NoBreak}{clock}") : clock;
    }

    /// <summary>A span of seconds in its largest fitting unit: <c>78 min</c>, <c>5.2 h</c>, <c>3.1 d</c>.</summary>
    public static string Seconds(double seconds) => seconds switch
    {
        < 120 => Three(seconds) + NoBreak + "s",
        < 7200 => Three(seconds / 60) + NoBreak + "min",
        < 172_800 => Three(seconds / 3600) + NoBreak + "h",
        _ => Three(seconds / 86_400) + NoBreak + "d",
    };

    /// <summary>A share as a percentage with sensible digits.</summary>
    public static string Percent(double share) =>
        (share is > 0 and < 0.01 ? Rounded(share * 100, 3, "0.###") : Rounded(share * 100, 1, "0.#")) + NoBreak + "%";

    // Zeros between the point and the first figure that counts.
    private static int Zeros(double size)
    {
        int zeros = 0;
        for (decimal rest = (decimal)size; rest < 0.1m; rest *= 10)
        {
            zeros++;
        }

        return zeros;
    }

    private static string Three(double value) => value switch
    {
        >= 100 => Rounded(value, 0, "0"),
        >= 10 => Rounded(value, 1, "0.#"),
        _ => Rounded(value, 2, "0.##"),
    };

    // Halves go away from zero by the decimal digits that people see (2.675 is 2.68), not as a runtime happens to format the
    // double behind them (2.67499…). A double from 10^15 on has no digits to round.
    private static string Rounded(double value, int digits, string format) => Math.Abs(value) < 1e15
        ? Math.Round((decimal)value, digits, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture)
        : value.ToString(format, CultureInfo.InvariantCulture);
}
