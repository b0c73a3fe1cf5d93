namespace Sim.Contracts;

/// <summary>A span of simulated time in whole milliseconds.</summary>
public readonly record struct SimDuration : IOrdered<SimDuration>
{
    private static readonly (string Unit, long Milliseconds)[] Units =
    [
        ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ];

    private SimDuration(long milliseconds) => Milliseconds = milliseconds;

    /// <summary>No time.</summary>
    public static SimDuration Zero => default;

    /// <summary>Milliseconds; may be negative as a difference.</summary>
    public long Milliseconds { get; }

    /// <summary>Seconds, not rounded.</summary>
    public double TotalSeconds => Milliseconds / 1000.0;

    /// <summary>Hours, not rounded.</summary>
    public double TotalHours => Milliseconds / 3_600_000.0;

    /// <summary>From milliseconds.</summary>
    public static SimDuration FromMilliseconds(long value) => new(value);

    /// <summary>From seconds.</summary>
    public static SimDuration FromSeconds(long value) => new(checked(value * 1_000));

    /// <summary>From minutes.</summary>
    public static SimDuration FromMinutes(long value) => new(checked(value * 60_000));

    /// <summary>From hours.</summary>
    public static SimDuration FromHours(long value) => new(checked(value * 3_600_000));

    /// <summary>From days.</summary>
    public static SimDuration FromDays(long value) => new(checked(value * 86_400_000));

    /// <summary>
    /// Reads a number with a unit (<c>250ms 45s 78m 6h 2.5d 1w</c>) or a run of them (<c>1h30m</c>), exact to the
    /// millisecond and not negative. A missing unit, a finer part than a millisecond and more than 10,000 days are
    /// refused.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SimDuration duration)
    {
        duration = default;
        text = text.Trim();
        if (text.IsEmpty)
            return false;

        decimal total = 0;
        while (!text.IsEmpty)
        {
            int digits = 0;
            while (digits < text.Length && (text[digits] is (>= '0' and <= '9') or '.'))
                digits++;

            int letters = digits;
            while (letters < text.Length && text[letters] is >= 'a' and <= 'z')
                letters++;

            if (digits is 0 or > 15 || !decimal.TryParse(
                    text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                || !TryUnit(text[digits..letters], out long unit))
            {
                return false;
            }

            total += number * unit;
            text = text[letters..];
        }

        if (total != decimal.Truncate(total) || total > 10_000 * 86_400_000m)
            return false;

        duration = new SimDuration((long)total);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(SimDuration other) => Milliseconds.CompareTo(other.Milliseconds);

    /// <summary>Sum, checked.</summary>
    public static SimDuration operator +(SimDuration left, SimDuration right) =>
        new(checked(left.Milliseconds + right.Milliseconds));

    /// <summary>Difference, checked.</summary>
    public static SimDuration operator -(SimDuration left, SimDuration right) =>
        new(checked(left.Milliseconds - right.Milliseconds));

    /// <summary>
    /// In the largest unit that divides it, such as <c>78m</c> or <c>14d</c>; weeks are given in days. Reads back
    /// equal.
    /// </summary>
    public override string ToString()
    {
        foreach ((string unit, long milliseconds) in Units.AsSpan(1))
        {
            if (Milliseconds != 0 && Milliseconds % milliseconds == 0)
                return string.Create(CultureInfo.InvariantCulture, $"{Milliseconds / milliseconds}{unit}");
        }

        return "0s";
    }

    private static bool TryUnit(ReadOnlySpan<char> text, out long milliseconds)
    {
        foreach ((string unit, long value) in Units)
        {
            if (text.SequenceEqual(unit))
            {
                milliseconds = value;
                return true;
            }
        }

        milliseconds = 0;
        return false;
    }
}
