namespace Sim.Reference.Tests;

/// <summary>Model §3.</summary>
public sealed class DeliveryTests
{
    private const int Mondays = 1;
    private const int Sundays = 64;

    [Fact]
    public void A_push_applies_after_the_latency_where_the_endpoint_is_online()
    {
        ScenarioPlan plan = Push(A.Plan(), 1_234);

        Assert.Equal(A.Hour + 1_234, Applied(plan));
    }

    [Theory]
    [InlineData(0, 480, 8 * A.Hour)]
    [InlineData(345, 480, (135 * A.Minute) + 0)]
    [InlineData(-210, 480, (690 * A.Minute) + 0)]
    public void A_push_waits_for_the_shift_in_local_time(int offset, int from, long expected)
    {
        Assert.Equal(expected, Applied(A.Plan().Offset(offset).Shift(Mondays, from, from + 60)));
    }

    [Fact]
    public void A_shift_over_midnight_that_began_before_time_zero_counts()
    {
        // Sunday 22:00 to Monday 06:00, seen on Monday at 01:00; with a spread of zero.
        Assert.Equal(A.Hour, Applied(A.Plan().Shift(Sundays, 1320, 1800)));
    }

    [Fact]
    public void A_shift_end_is_exclusive_and_its_start_inclusive()
    {
        Assert.Equal(A.Day, Applied(A.Plan().Shift(Mondays | 2, 0, 60)));
        Assert.Equal(A.Hour, Applied(A.Plan().Shift(Mondays, 60, 61)));
    }

    [Fact]
    public void Nobody_is_reached_who_is_never_online()
    {
        OnlineHabit never = A.Always with { Kind = OnlineHabitKind.Never };
        ScenarioPlan plan = A.Plan().Fleet(f => f with { OnlinePatterns = [new OnlinePattern("online", [never])] });

        foreach (ChannelKind kind in Enum.GetValues<ChannelKind>())
        {
            Assert.Null(Applied(plan with { Channel = new ChannelPlan(kind, A.Ms("1m"), A.Law(0)) }));
            Assert.Null(Applied(A.Plan().Shift(0, 0, 1440) with
            {
                Channel = new ChannelPlan(kind, A.Ms("1m"), A.Law(0)),
            }));
        }
    }

    [Fact]
    public void A_fixed_poll_comes_at_the_endpoints_own_phase()
    {
        ScenarioPlan plan = Poll(A.Plan(), ChannelKind.PollFixed, 40 * A.Minute, latency: 5);
        long phase = Phase(plan, 40 * A.Minute);
        long second = phase + (40 * A.Minute);

        Assert.Equal((second >= A.Hour ? second : second + (40 * A.Minute)) + 5, Applied(plan));
    }

    [Fact]
    public void A_poll_at_the_opening_itself_fetches()
    {
        ScenarioPlan plan = Poll(A.Plan(), ChannelKind.PollFixed, 40 * A.Minute);
        long poll = Phase(plan, 40 * A.Minute) + (80 * A.Minute);

        Assert.Equal(poll, Applied(plan.Rollout(r => r with { ReleaseAt = A.At(poll) })));
        Assert.Equal(poll + (40 * A.Minute), Applied(plan.Rollout(r => r with { ReleaseAt = A.At(poll + 1) })));
    }

    [Fact]
    public void A_machine_that_sleeps_when_its_poll_is_due_polls_when_it_wakes()
    {
        ScenarioPlan plan = Poll(A.Plan(), ChannelKind.PollFixed, 40 * A.Minute).Shift(Mondays, 600, 700);

        Assert.Equal(10 * A.Hour, Applied(plan));
        // A poll that was due long before time zero is still to come.
        Assert.Equal(10 * A.Hour, Applied(Poll(plan, ChannelKind.PollFixed, 2 * A.Day)));
    }

    [Fact]
    public void A_poll_that_was_made_before_the_opening_is_followed_by_the_next_one_that_is_due()
    {
        // A poll a day, due two to three minutes before the machine comes on for ten minutes.
        ScenarioPlan plan = Poll(A.Plan(), ChannelKind.PollFixed, A.Day);
        int due = (int)(Phase(plan, A.Day) / A.Minute);
        long wakes = (due + 3) * A.Minute;
        plan = plan.Shift(A.EveryDay, due + 3, due + 13);

        Assert.Equal(wakes, Applied(Opens(plan, wakes - 1)));
        Assert.Equal(wakes, Applied(Opens(plan, wakes)));
        Assert.Equal(wakes + A.Day, Applied(Opens(plan, wakes + 1)));
    }

    [Fact]
    public void The_good_artefact_comes_by_the_same_polls()
    {
        // A poll a day, due while the machine sleeps: released at its waking, reverted in its sleep or after its poll.
        ScenarioPlan plan = Poll(A.Plan(), ChannelKind.PollFixed, A.Day)
            .Fault(fault => fault with { Trigger = TriggerKind.Hazard, Delay = A.Law("30d") });
        int due = (int)(Phase(plan, A.Day) / A.Minute);
        long wakes = (due + 3) * A.Minute;
        plan = Opens(plan.Shift(A.EveryDay, due + 3, due + 13), wakes) with { Duration = A.Ms("6d") };

        Assert.Equal(wakes + A.Day, Cleaned(wakes + (2 * A.Minute)));
        Assert.Equal(wakes + A.Day, Cleaned(wakes + A.Day));
        Assert.Equal(wakes + (2 * A.Day), Cleaned(wakes + A.Day + 1));

        long? Cleaned(long revert) => Walk.FirstTime(plan.RevertAt(revert), TransitionKind.Cleaned);
    }

    [Fact]
    public void A_memoryless_poll_comes_after_a_drawn_amount_of_online_time()
    {
        // Online 08:00 to 09:00 every day: an hour and a half ends at 08:30 on the second day.
        ScenarioPlan plan = Mean(A.Plan().Shift(A.EveryDay, 480, 540), 90 * A.Minute);

        Assert.Equal(A.Day + (8 * A.Hour) + (30 * A.Minute), Applied(plan));
    }

    [Fact]
    public void Online_time_counts_from_the_opening_within_a_shift()
    {
        ScenarioPlan plan = Mean(A.Plan().Shift(A.EveryDay, 0, 90), 40 * A.Minute);

        // Thirty minutes are left of the first shift.
        Assert.Equal(A.Day + (10 * A.Minute), Applied(plan));
    }

    [Fact]
    public void Online_time_that_is_complete_with_a_shift_ends_at_its_end()
    {
        ScenarioPlan plan = Mean(A.Plan().Shift(A.EveryDay, 480, 540), A.Hour);

        Assert.Equal(9 * A.Hour, Applied(plan));
    }

    [Fact]
    public void No_online_time_at_all_means_the_first_online_moment()
    {
        ScenarioPlan plan = Poll(A.Plan().Shift(A.EveryDay, 480, 540), ChannelKind.PollMemoryless, 1);
        plan = Walk.WithSeed(plan, draws => draws.Endpoint(0, DrawPurpose.ChannelPhase).B < 1U << 31);

        Assert.Equal(8 * A.Hour, Applied(plan));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nothing_is_applied_at_or_after_a_halt_or_a_revert(long later, bool applied)
    {
        ScenarioPlan plan = Push(A.Plan(), 100);
        SimTime stop = A.At(A.Hour + 100 + later);

        Assert.Equal(applied, Applied(plan.Rollout(r => r with { HaltAt = stop })) is not null);
        Assert.Equal(applied, Applied(plan.Rollout(r => r with { RevertAt = stop })) is not null);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nothing_happens_at_or_after_the_duration(long later, bool applied)
    {
        ScenarioPlan plan = Push(A.Plan(), 100) with { Duration = A.Ms(A.Hour + 100 + later) };

        Assert.Equal(applied, Applied(plan) is not null);
    }

    [Fact]
    public void Each_ring_opens_in_its_time()
    {
        ScenarioPlan plan = Walk.WithRings(A.Plan(3).TwoRings("1m"), 1, 0, 1);

        Assert.Equal(
            ["1h Applied e1 0", "1h1m Applied e0 0", "1h1m Applied e2 0"],
            Walk.Lines(plan, TransitionKind.Applied));
    }

    private static long? Applied(ScenarioPlan plan) => Walk.FirstTime(plan, TransitionKind.Applied);

    private static ScenarioPlan Opens(ScenarioPlan plan, long at) => plan.Rollout(r => r with { ReleaseAt = A.At(at) });

    private static ScenarioPlan Push(ScenarioPlan plan, long latency) =>
        plan with { Channel = plan.Channel with { Latency = A.Law(latency) } };

    private static ScenarioPlan Poll(ScenarioPlan plan, ChannelKind kind, long period, long latency = 0) =>
        plan with { Channel = new ChannelPlan(kind, A.Ms(period), A.Law(latency)) };

    private static long Phase(ScenarioPlan plan, long period)
    {
        decimal low = Walk.Happenings(plan).Endpoint(0, DrawPurpose.ChannelPhase).Low;
        return (long)(low / 18_446_744_073_709_551_616m * period);
    }

    // Memoryless polling with the mean that gives the one endpoint just this amount of online time.
    private static ScenarioPlan Mean(ScenarioPlan plan, long amount)
    {
        double unit = (Walk.Happenings(plan).Endpoint(0, DrawPurpose.ChannelPhase).Low >> 11) / 9007199254740992.0;
        long mean = (long)Math.Ceiling(amount / -Math.Log(1 - unit));
        Assert.Equal(amount, (long)(mean * -Math.Log(1 - unit)));
        return Poll(plan, ChannelKind.PollMemoryless, mean);
    }
}
