namespace Sim.Contracts;

/// <summary>
/// A set of days of the week: bit 0 Monday to bit 6 Sunday. It may also say workdays (bit 7) or weekend (bit 8), which
/// are those of a country.
/// </summary>
public static class DayMask
{
    /// <summary>All seven days.</summary>
    public const int EveryDay = 0x7F;

    /// <summary>The weekend where nothing else is said.</summary>
    public const int SaturdayAndSunday = 0x60;

    /// <summary>The days that are no weekend.</summary>
    public const int Workdays = 1 << 7;

    /// <summary>The days of the weekend.</summary>
    public const int Weekend = 1 << 8;

    /// <summary>The named days that a set means where these days are the weekend.</summary>
    /// <param name="days">The set.</param>
    /// <param name="weekend">The weekend, as named days.</param>
    public static int Of(int days, int weekend) =>
        (days & EveryDay)
        | ((days & Workdays) != 0 ? EveryDay & ~weekend : 0)
        | ((days & Weekend) != 0 ? weekend : 0);
}
