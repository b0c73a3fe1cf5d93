namespace Sim.Fleet;

/// <summary>
/// Expected online share of every habit at every local minute of the week, in 2^-16: the number of offsets for which an
/// endpoint is online at the start of the minute, over the number of offsets (<c>docs/concepts/model.md</c> §11).
/// </summary>
public sealed class OnlineTable
{
    /// <summary>Minutes of a week.</summary>
    public const int Minutes = 10_080;

    /// <summary>Most habits of a pattern.</summary>
    public const int MaxHabits = 8;

    private const long Week = 7 * HabitClock.Day;

    private readonly FleetTables _tables;
    private readonly int[][] _byHabit;
    private readonly long[][] _sums;

    /// <summary>Computes the tables of a fleet.</summary>
    public OnlineTable(FleetTables tables)
    {
        _tables = tables;
        _byHabit = tables.OnlineRows;
        _sums = tables.OnlineSums;
    }

    /// <summary>Number of habit slots: patterns times <see cref="MaxHabits"/>.</summary>
    public int Slots => _byHabit.Length;

    /// <summary>
    /// Expected online share of a habit slot at a local minute of the week, in 2^-16; empty slots give zero.
    /// </summary>
    public int Share(int slot, int minute) => _byHabit[slot] is { } row ? row[minute] : 0;

    /// <summary>
    /// Expected online share of a habit slot, summed over local time from a Monday 00:00 on, in 2^-16 ms.
    /// </summary>
    /// <param name="slot">The habit slot; empty slots give zero.</param>
    /// <param name="local">Up to here: milliseconds since that Monday, not negative.</param>
    public long ShareUntil(int slot, long local)
    {
        if (_byHabit[slot] is not { } row)
            return 0;

        long[] sums = _sums[slot];
        (long minutes, long rest) = Math.DivRem(local, 60_000);
        (long weeks, long minute) = Math.DivRem(minutes, Minutes);
        return (weeks * sums[Minutes]) + sums[minute] + (row[minute] * rest);
    }

    /// <summary>Expected online share of a pattern at a local minute of the week, in 2^-48.</summary>
    public ulong ShareOfPattern(int pattern, int minute)
    {
        ulong sum = 0;
        ulong before = 0;
        Categorical habits = _tables.Habits[pattern];
        for (int habit = 0; habit < habits.Count; habit++)
        {
            sum += (habits.Thresholds[habit] - before) * (ulong)_byHabit[(pattern * MaxHabits) + habit][minute];
            before = habits.Thresholds[habit];
        }

        return sum;
    }

    /// <summary>Share of a pattern's endpoints that are online at some time of an interval, 0 to 1.</summary>
    public double ShareReached(int pattern, LocalTime local, long from, long to)
    {
        IReadOnlyList<OnlineHabit> habits = _tables.Patterns[pattern].Habits;
        double sum = 0;
        foreach (OnlineHabit habit in habits)
            sum += habit.Share.ToDouble() * Reached(habit, local, from, to);

        return sum;
    }

    /// <summary>Shares by habit slot and local minute of the week; slots without a habit are null.</summary>
    internal static int[][] RowsOf(IReadOnlyList<OnlinePattern> patterns)
    {
        var rows = new int[patterns.Count * MaxHabits][];
        for (int pattern = 0; pattern < patterns.Count; pattern++)
        {
            IReadOnlyList<OnlineHabit> habits = patterns[pattern].Habits;
            for (int habit = 0; habit < habits.Count; habit++)
                rows[(pattern * MaxHabits) + habit] = Minute(habits[habit]);
        }

        return rows;
    }

    /// <summary>Sums of the rows up to the start of each minute and, last, of the whole week, in 2^-16 ms.</summary>
    internal static long[][] SumsOf(int[][] rows)
    {
        var sums = new long[rows.Length][];
        for (int slot = 0; slot < rows.Length; slot++)
        {
            if (rows[slot] is { } row)
            {
                long[] sum = new long[Minutes + 1];
                for (int minute = 0; minute < Minutes; minute++)
                    sum[minute + 1] = sum[minute] + (row[minute] * 60_000L);

                sums[slot] = sum;
            }
        }

        return sums;
    }

    private static int[] Minute(OnlineHabit habit)
    {
        var row = new int[Minutes];
        if (habit.Kind == OnlineHabitKind.Always)
        {
            Array.Fill(row, 1 << 16);
        }
        else if (habit.Kind == OnlineHabitKind.Shift)
        {
            long spread = habit.SpreadMinutes * 60_000L;
            for (int minute = 0; minute < Minutes; minute++)
                row[minute] = (int)((Offsets(habit, minute * 60_000L, spread) << 16) / ((2 * spread) + 1));
        }

        return row;
    }

    // Offsets in [-spread, spread] that put the moment inside a shift: from + offset <= x < to + offset.
    private static long Offsets(OnlineHabit habit, long moment, long spread)
    {
        long count = 0;
        for (int day = 0; day < 7; day++)
        {
            if (((habit.Days >> day) & 1) == 0)
                continue;

            // Day 0's shift may begin on Sunday, and one of Sunday may end on Monday: look a week to both sides.
            for (long x = moment - (day * HabitClock.Day) - Week; x <= moment - (day * HabitClock.Day) + Week;
                x += Week)
            {
                long most = Math.Min(spread, x - (habit.FromMinute * 60_000L));
                long least = Math.Max(-spread, x - (habit.ToMinute * 60_000L) + 1);
                count += Math.Max(0, most - least + 1);
            }
        }

        return count;
    }

    private static double Reached(OnlineHabit habit, LocalTime local, long from, long to)
    {
        if (habit.Kind != OnlineHabitKind.Shift)
            return habit.Kind == OnlineHabitKind.Always ? 1 : 0;

        // 64 offsets in even steps are enough for an estimate that only weighs organisations against each other.
        const int Steps = 64;
        int hit = 0;
        for (int step = 0; step < Steps; step++)
        {
            uint uniform = (uint)(((2UL * (ulong)step) + 1) << (32 - 7));
            hit += new HabitClock(habit, uniform, local).NextOnline(from, out _) < to ? 1 : 0;
        }

        return (double)hit / Steps;
    }
}
