namespace Sim.Fleet.Tests;

/// <summary>Expected online shares against counting every offset there is.</summary>
public sealed class OnlineTableTests
{
    [Fact]
    public void A_share_is_the_number_of_offsets_online_at_the_start_of_the_minute_over_all_offsets() =>
        (from shift in AnyFleet.Shift
         from spread in Gen.Int[0, 1]
         from minutes in Gen.Int[0, OnlineTable.Minutes - 1].Array[2]
         select (shift with { SpreadMinutes = Math.Min(spread, shift.SpreadMinutes) }, minutes)).Check(
             (habit, minutes) =>
        {
            OnlineTable table = TableOf(new OnlinePattern("online", [habit]));
            foreach (int minute in minutes.Concat(Edges(habit)))
                Assert.Equal(Counted(habit, minute), table.Share(0, minute));
        }, times: 25);

    [Fact]
    public void With_wide_spreads_it_is_the_share_of_many_clocks() =>
        Gen.Select(AnyFleet.Shift, Gen.Int[0, OnlineTable.Minutes - 1].Array[20]).Check((habit, minutes) =>
        {
            const int Samples = 4_096;
            OnlineTable table = TableOf(new OnlinePattern("online", [habit]));
            foreach (int minute in minutes)
            {
                int online = Enumerable.Range(0, Samples).Count(i =>
                    new HabitClock(habit, (uint)((i + 0.5) / Samples * (1L << 32)), Clocks.Steady)
                        .IsOnline(minute * 60_000L));
                Assert.InRange(table.Share(0, minute) / 65_536.0, ((online - 2.0) / Samples) - 2e-5,
                    (online + 2.0) / Samples);
            }
        }, times: 40);

    [Fact]
    public void A_pattern_weighs_its_habits_by_their_shares() =>
        (from first in AnyFleet.Shift
         from second in AnyFleet.Shift
         from shares in AnyFleet.Shares(4)
         from minute in Gen.Int[0, OnlineTable.Minutes - 1]
         select (first, second, shares, minute)).Check((first, second, shares, minute) =>
        {
            OnlineTable table = TableOf(new OnlinePattern("online",
            [
                first with { Share = shares[0] }, A.Always with { Share = shares[1] },
                second with { Share = shares[2] },
                A.Always with { Share = shares[3], Kind = OnlineHabitKind.Never },
            ]));
            double expected = (shares[0].ToDouble() * table.Share(0, minute) / 65_536)
                + shares[1].ToDouble() + (shares[2].ToDouble() * table.Share(2, minute) / 65_536);

            Assert.Equal(65_536, table.Share(1, minute));
            Assert.Equal(0, table.Share(3, minute));
            Assert.Equal(0, table.Share(OnlineTable.MaxHabits - 1, minute));
            Assert.Equal(expected, table.ShareOfPattern(0, minute) / (double)(1L << 48), tolerance: 1e-9);
        }, times: 100);

    [Fact]
    public void Whoever_is_online_at_some_time_of_an_interval_is_reached() =>
        (from habit in AnyFleet.Shift
         from start in Gen.Long[0, 7 * HabitClock.Day]
         from length in Gen.Long[1, 3 * HabitClock.Day]
         select (habit, start, length)).Check((habit, start, length) =>
        {
            OnlineTable table = TableOf(new OnlinePattern("online",
            [
                habit with { Share = Small.Half }, A.Always with { Share = Ratio.Of(1, 4) },
                A.Always with { Share = Ratio.Of(1, 4), Kind = OnlineHabitKind.Never },
            ]));
            const int Samples = 2_000;
            int reached = Enumerable.Range(0, Samples).Count(i =>
                Shifts.Around(habit, Shifts.Offset(habit, (uint)((i + 0.5) / Samples * (1L << 32))), start)
                    .Any(s => s.From < start + length && s.To > start));

            // The estimate steps through 64 offsets, and a reached set of offsets has at most two ends a side.
            Assert.Equal(0.25 + (0.5 * reached / Samples),
                table.ShareReached(0, Clocks.Steady, start, start + length), 0.5 * 3 / 64);
        }, times: 200);

    // Sunday from 22:00 for eight hours ends on Monday; Monday from midnight, give or take an hour, may begin on
    // Sunday.
    [Theory]
    [InlineData(0b100_0000, 1_320, 1_800, 0, (6 * 1_440) + 1_319, 0)]
    [InlineData(0b100_0000, 1_320, 1_800, 0, (6 * 1_440) + 1_320, 65_536)]
    [InlineData(0b100_0000, 1_320, 1_800, 0, 0, 65_536)]
    [InlineData(0b100_0000, 1_320, 1_800, 0, 359, 65_536)]
    [InlineData(0b100_0000, 1_320, 1_800, 0, 360, 0)]
    [InlineData(0b000_0001, 0, 480, 60, (6 * 1_440) + 1_379, 0)]
    [InlineData(0b000_0001, 0, 480, 60, (6 * 1_440) + 1_410, 16_384)]
    [InlineData(0b000_0001, 0, 480, 60, 0, 32_768)]
    [InlineData(0b000_0001, 0, 480, 60, 60, 65_536)]
    public void The_week_is_a_ring(int days, int from, int to, int spread, int minute, int share) =>
        Assert.Equal(share,
            TableOf(new OnlinePattern("online", [A.Shift(days, from, to, spread)])).Share(0, minute));

    [Fact]
    public void Every_pattern_has_rows_of_its_own()
    {
        var table = new OnlineTable(new FleetTables(Small.Fleet() with
        {
            OnlinePatterns =
            [
                new OnlinePattern("online", [A.Always]),
                new OnlinePattern("office", [A.Shift(0b001_1111, 480, 1_020, 0)]),
            ],
        }));

        Assert.Equal((65_536, 65_536), (table.Share(0, 479), table.Share(0, 480)));
        Assert.Equal((0, 65_536), (table.Share(OnlineTable.MaxHabits, 479), table.Share(OnlineTable.MaxHabits, 480)));
        Assert.Equal((0UL, 1UL << 48), (table.ShareOfPattern(1, 479), table.ShareOfPattern(1, 480)));
    }

    // Mondays from 8:00 to 16:00, give or take two hours: one in four begins before 7:00, one in four ends after 17:00.
    [Theory]
    [InlineData(6, 7, 0.25)]
    [InlineData(6, 8, 0.5)]
    [InlineData(17, 18, 0.25)]
    [InlineData(16, 17, 0.5)]
    [InlineData(5, 6, 0)]
    [InlineData(10, 14, 1)]
    public void Of_a_shift_those_are_reached_whose_offset_brings_them_into_the_interval(int fromHour, int toHour,
        double share)
    {
        OnlineTable table = TableOf(new OnlinePattern("online", [A.Shift(0b000_0001, 480, 960, 120)]));

        Assert.Equal(share, table.ShareReached(0, Clocks.Steady, fromHour * 3_600_000L, toHour * 3_600_000L));
    }

    private static OnlineTable TableOf(OnlinePattern pattern) =>
        new(new FleetTables(Small.Fleet() with { OnlinePatterns = [pattern] }));

    // The minutes at which offsets decide: a shift's start and end.
    private static int[] Edges(OnlineHabit habit)
    {
        int day = 0;
        while ((habit.Days & (1 << day)) == 0)
            day++;

        return [.. new[] { habit.FromMinute, habit.ToMinute }.Select(m => ((day * 1440) + m) % OnlineTable.Minutes)];
    }

    private static int Counted(OnlineHabit habit, int minute)
    {
        long spread = habit.SpreadMinutes * 60_000L;
        long local = minute * 60_000L;
        var stretches = Shifts.Around(habit, 0, local).ToList();
        long online = 0;
        for (long offset = -spread; offset <= spread; offset++)
            online += stretches.Any(s => s.From + offset <= local && local < s.To + offset) ? 1 : 0;

        return (int)((online << 16) / ((2 * spread) + 1));
    }
}
