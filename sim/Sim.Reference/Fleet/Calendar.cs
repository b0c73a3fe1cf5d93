namespace Sim.Reference;

/// <summary>
/// "A weekend, which is a set of days, and for each kind an online and an attendance pattern" (model §2), the patterns
/// with the days that their masks mean under that weekend.
/// </summary>
/// <param name="Number">Its number in the fleet.</param>
/// <param name="Weekend">Its weekend, bit 0 Monday.</param>
/// <param name="Online">Online pattern by name of the kind.</param>
/// <param name="Attended">Attendance pattern by name of the kind.</param>
internal sealed record Calendar(
    int Number, int Weekend, IReadOnlyDictionary<string, OnlinePattern> Online,
    IReadOnlyDictionary<string, AttendancePattern> Attended)
{
    private const int Days = 7;
    private const int Workdays = 7;
    private const int OfWeekend = 8;

    /// <summary>Whether a day number is one of the weekend.</summary>
    public bool IsWeekend(long day) => LocalClock.InMask(Weekend, day);

    /// <summary>
    /// "A mask of days names days, and may say workdays or weekend: then the days of the site's calendar that are no
    /// weekend, or that are, belong to it too."
    /// </summary>
    public static int Named(int mask, int weekend)
    {
        int named = 0;
        for (int day = 0; day < Days; day++)
        {
            bool free = LocalClock.InMask(weekend, day);
            bool means = Has(mask, day) || (Has(mask, Workdays) && !free) || (Has(mask, OfWeekend) && free);
            named |= means ? 1 << day : 0;
        }

        return named;
    }

    private static bool Has(int mask, int bit) => ((mask >> bit) & 1) == 1;
}
