namespace Sim.TestSupport;

/// <summary>When endpoints of a random scenario are online, and when somebody is at them.</summary>
internal static class RandomPresence
{
    private const int DayMinutes = 1440;
    private const int EveryDay = 0b111_1111;
    private const int Weekdays = 0b001_1111;

    public static string OnlineName(int index) => "online-" + index.ToString(CultureInfo.InvariantCulture);

    public static string AttendanceName(int index) => "attended-" + index.ToString(CultureInfo.InvariantCulture);

    public static OnlinePattern Online(Dice dice, int index, int habits)
    {
        Ratio[] shares = dice.Shares(habits);
        return new OnlinePattern(
            OnlineName(index),
            [.. shares.Select((share, i) => Habit(dice, "habit-" + i.ToString(CultureInfo.InvariantCulture), share))]);
    }

    public static AttendancePattern Attendance(Dice dice, int index)
    {
        int from = dice.Of(0, 480, 540, dice.Between(0, 1439));
        int to = dice.Of(
            DayMinutes, from + 1, dice.Between(from + 1, DayMinutes), dice.Between(from + 1, from + DayMinutes),
            from + 1_080);
        return new AttendancePattern(AttendanceName(index), dice.OneIn(12) ? 0 : Days(dice), from, to);
    }

    private static OnlineHabit Habit(Dice dice, string name, Ratio share)
    {
        OnlineHabitKind kind = dice.Of(
            OnlineHabitKind.Always, OnlineHabitKind.Always, OnlineHabitKind.Shift, OnlineHabitKind.Shift,
            OnlineHabitKind.Shift, OnlineHabitKind.Shift, OnlineHabitKind.Never);
        if (kind != OnlineHabitKind.Shift)
            return new OnlineHabit(name, share, kind, EveryDay, 0, DayMinutes, 0);

        // The end is at most the start plus a day minus twice the spread, so that shifts of one endpoint never overlap.
        int spread = dice.Of(0, 0, 1, dice.Between(0, 120), dice.Between(0, 600));
        int from = dice.Of(0, 480, 1320, dice.Between(0, 1439));
        int longest = DayMinutes - (2 * spread);
        int length = dice.Of(longest, 1, dice.Between(1, longest), Math.Min(longest, 540));
        int days = dice.OneIn(40) ? 0 : Days(dice);
        return new OnlineHabit(name, share, kind, days, from, from + length, spread);
    }

    private static int Days(Dice dice) =>
        dice.Of(
            EveryDay, EveryDay, Weekdays, DayMask.Workdays, DayMask.Workdays, DayMask.Weekend,
            DayMask.Workdays | (1 << dice.Between(0, 6)), dice.Between(1, EveryDay), 1 << dice.Between(0, 6));
}
