namespace Sim.Engine.Tests;

/// <summary>Deliveries in closed form against polls walked one by one.</summary>
public sealed class DeliveryTests
{
    private const long Step = 1_000;
    private static readonly long End = Small.Plan().Duration.Milliseconds;

    private static readonly Gen<OnlineHabit> AnyHabit =
        from kind in Gen.Int[0, 9]
        from days in Gen.Int[1, A.EveryDay]
        from start in Gen.Int[0, 1439]
        from length in Gen.Int[1, 1440]
        select new OnlineHabit("habit", Ratio.One,
            kind == 0 ? OnlineHabitKind.Never : kind == 1 ? OnlineHabitKind.Always : OnlineHabitKind.Shift,
            days, start, start + length, 0);

    // Clocks change never, once or twice during the run, or just before it.
    private static readonly Gen<TimeZonePlan> AnyZone =
        from offsets in Gen.Int[-12 * 60, 14 * 60].Array[1, 3]
        from changes in Gen.Int[-300, (int)(End / A.Minute)].Array[2]
        select new TimeZonePlan("Test/Any", [.. offsets.Zip(
            changes.Distinct().Order().Prepend(-301),
            (minutes, change) => new DatedOffset(new UtcMoment(A.Monday + (change * A.Minute)), minutes))]);

    // Whole seconds everywhere, so that a walk by the second sees every edge.
    private static readonly
        Gen<(OnlineHabit Habit, TimeZonePlan Zone, ulong Seed, long Period, long Offered)> AnyOffer =
        from habit in AnyHabit
        from zone in AnyZone
        from seed in Gen.ULong
        from period in Gen.Long[1, 40_000]
        from offered in Gen.Long[0, End / Step]
        select (habit, zone, seed, period * Step, offered * Step);

    [Fact]
    public void A_push_arrives_at_the_first_online_moment() =>
        AnyOffer.Check((habit, zone, seed, _, offered) =>
        {
            long t = offered;
            while (t < End && !IsOnline(habit, zone, t))
                t += Step;

            Assert.Equal(t < End ? t : Delivery.Never, Time(ChannelKind.Push, habit, zone, seed, Step, offered));
        }, times: 40);

    [Fact]
    public void A_fixed_period_fetches_at_the_first_poll_that_is_made_after_the_offer() =>
        AnyOffer.Check((habit, zone, seed, period, offered) =>
        {
            var phase = (long)((decimal)period * Draws(seed).Endpoint(3,
                DrawPurpose.ChannelPhase).Low / 18446744073709551616m);

            // Every poll from some periods before the offer on, made when a walk by the second finds it online.
            long due = phase + (((long)Math.Floor((decimal)(offered - phase) / period) - 3) * period);
            long made = FirstOnline(habit, zone, due);
            while (made < Math.Min(offered, End))
            {
                due += period;
                made = FirstOnline(habit, zone, due);
            }

            Assert.Equal(made < End ? made : Delivery.Never,
                Time(ChannelKind.PollFixed, habit, zone, seed, period, offered));
        }, times: 100);

    [Fact]
    public void Memoryless_polling_fetches_after_its_online_time() =>
        Gen.Select(AnyOffer, Gen.UInt[0, 1]).Check((offer, occurrence) =>
        {
            (OnlineHabit habit, TimeZonePlan zone, ulong seed, long period, long offered) = offer;
            double uniform = Mix.ToUnit(Draws(seed).Endpoint(3, DrawPurpose.ChannelPhase, occurrence).Low);
            var missing = (long)(period * -DetMath.Log(1 - uniform));
            long at = FirstOnline(habit, zone, offered);
            for (long left = missing; left > 0 && at < End; at += Step)
            {
                if (IsOnline(habit, zone, at))
                {
                    long here = Math.Min(left, Step);
                    left -= here;
                    at -= left == 0 ? Step - here : 0;
                }
            }

            Assert.Equal(at < End ? at : Delivery.Never,
                Time(ChannelKind.PollMemoryless, habit, zone, seed, period, offered, occurrence));
        }, times: 40);

    [Fact]
    public void Latency_is_added_to_the_fetch_and_may_reach_beyond_the_stop()
    {
        ScenarioPlan plan = Small.Plan() with
        {
            Channel = new ChannelPlan(ChannelKind.Push, default, A.Law("5m")),
        };
        OnlineHabit always = Small.Plan().Fleet.OnlinePatterns[0].Habits[0];

        Assert.Equal(6 * A.Minute, Time(plan, always, A.Minute, 2 * A.Minute));
        Assert.Equal(Delivery.Never, Time(plan, always, 2 * A.Minute, 2 * A.Minute));

        long Time(ScenarioPlan p, OnlineHabit habit, long offered, long before) => new Delivery(p).Time(
            new HabitClock(habit, 0, Clock(A.Zone(0))), Draws(1), 3, offered, before, 0);
    }

    private static long Time(
        ChannelKind kind, OnlineHabit habit, TimeZonePlan zone, ulong seed, long period, long offered,
        uint occurrence = 0)
    {
        ScenarioPlan plan = Small.Plan() with { Channel = new ChannelPlan(kind, A.Ms(period), A.Law(0)) };
        return new Delivery(plan).Time(
            new HabitClock(habit, 0, Clock(zone)), Draws(seed), 3, offered, long.MaxValue, occurrence);
    }

    private static EntityDraws Draws(ulong seed) => new(seed, 99);

    // Habits begin and end at whole seconds.
    private static long FirstOnline(OnlineHabit habit, TimeZonePlan zone, long from)
    {
        while (from < End && !IsOnline(habit, zone, from))
            from = ((from + (14 * A.Day)) / Step * Step) + Step - (14 * A.Day);

        return from;
    }

    private static LocalTime Clock(TimeZonePlan zone) => new(zone, new UtcMoment(A.Monday));

    // The local time of a moment is the moment plus the offset in force at it; a shift lies in days of local time.
    private static bool IsOnline(OnlineHabit habit, TimeZonePlan zone, long time)
    {
        int minutes = zone.Offsets.Where(o => o.From.UnixMilliseconds - A.Monday <= time).Append(zone.Offsets[0])
            .MaxBy(o => o.From).Minutes;
        long local = (14 * A.Day) + time + (minutes * A.Minute);
        long today = local / A.Day;
        return habit.Kind == OnlineHabitKind.Always || (habit.Kind == OnlineHabitKind.Shift
            && new[] { today - 2, today - 1, today }.Any(day => (habit.Days & (1 << (int)(day % 7))) != 0
                && local >= (day * A.Day) + (habit.FromMinute * A.Minute)
                && local < (day * A.Day) + (habit.ToMinute * A.Minute)));
    }
}
