namespace Sim.Laws.Tests;

/// <summary>
/// What a change of the clocks does, by hand from published dates, on every host: the local time of a moment is the
/// moment plus the offset in force at it, and whoever's local time lies in an interval is there.
/// </summary>
public sealed class ClockChangeLawTests
{
    private const int Sunday = 0b100_0000;

    private static readonly Lazy<Seed> OnTheHour = new(FindOnTheHour);

    /// <summary>Zone, start at a local noon on the Saturday before, minutes by which its night is longer.</summary>
    public static TheoryData<string, string, int> Changes => new()
    {
        { "Europe/Berlin", "2024-03-30T11:00Z", -60 },
        { "Europe/Berlin", "2024-10-26T10:00Z", 60 },
        { "Europe/Berlin", "2024-07-13T10:00Z", 0 },
        { "America/New_York", "2024-03-09T17:00Z", -60 },
        { "America/New_York", "2024-11-02T16:00Z", 60 },
        { "Australia/Sydney", "2024-04-06T01:00Z", 60 },
        { "Australia/Sydney", "2024-10-05T02:00Z", -60 },
        { "Australia/Lord_Howe", "2024-04-06T01:00Z", 30 },
        { "Australia/Lord_Howe", "2024-10-05T01:30Z", -30 },
    };

    // A shift from 22:00 to 6:00: a fault that shows after the hours of that night shows at its end, and one that takes
    // a millisecond more shows on the next one, at 22:00 and a millisecond.
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_night_shift_over_the_change_has_seven_or_nine_hours_of_eight(string zone, string start, int longer)
    {
        long hours = (8 * A.Hour) + (longer * A.Minute);
        ScenarioPlan plan = At(zone, start, "3d").Shift(A.EveryDay, 22 * 60, 30 * 60);

        Assert.Equal([(18 * A.Hour) + (longer * A.Minute)], Times(Showing(plan, hours), TransitionKind.Crashed));
        Assert.Equal([(34 * A.Hour) + (longer * A.Minute) + 1],
            Times(Showing(plan, hours + 1), TransitionKind.Crashed));
    }

    // The whole Sunday is attended: of tries at uniform times, those within its 23 or 25 hours happen on it, the others
    // a week later.
    [Theory]
    [MemberData(nameof(Changes))]
    public void Attended_time_is_counted_in_hours_that_pass(string zone, string start, int longer)
    {
        const int Endpoints = 300;
        const long Every = 26 * A.Hour;
        ScenarioPlan plan = At(zone, start, "16d", Endpoints).Attended(Sunday, 0, 24 * 60).RevertAt("1ms")
            .Recovery(recovery => recovery with
            {
                FailedBoots = 0, RaceWired = Ratio.One, MaxTries = 1, TryEvery = A.Ms(Every),
            });
        long sunday = 12 * A.Hour;
        long day = A.Day + (longer * A.Minute);
        var draws = new EntityDraws(plan.Seed, Mix.Combine(Mix.OfName("group"), 0));
        long[] attended = [.. Enumerable.Range(0, Endpoints).Select(i =>
            1 + (long)(((Int128)Every * draws.Endpoint((uint)i, DrawPurpose.SelfHeal).C) >> 32))];

        Assert.InRange(attended.Count(a => a > day), 1, Endpoints / 4);
        Assert.Equal(
            [.. attended.Select(a => sunday + a + (a <= day ? 0 : 6 * A.Day)).Order()],
            Times(plan, TransitionKind.SelfHealed));
    }

    // On from two to three at night: that hour is skipped on the Sunday of spring.
    [Theory]
    [InlineData("2024-03-30T11:00Z", "2024-04-01T00:00Z")]
    [InlineData("2024-07-13T10:00Z", "2024-07-14T00:00Z")]
    [InlineData("2024-10-26T10:00Z", "2024-10-27T00:00Z")]
    public void A_machine_that_is_on_in_the_skipped_hour_connects_a_day_later(string start, string connects) =>
        Assert.Equal([connects], EveryHost.Moments(
            At("Europe/Berlin", start, "4d").Shift(A.EveryDay, 2 * 60, 3 * 60), TransitionKind.Applied));

    // The same machine polls on the hour, and is on at 2:00 alone; where the hour comes twice it is on at the second
    // 2:00 too.
    [Theory]
    [InlineData("2024-03-30T11:00Z", "2024-03-30T11:00Z", "2024-04-01T00:00Z")]
    [InlineData("2024-07-13T10:00Z", "2024-07-14T00:30Z", "2024-07-15T00:00Z")]
    [InlineData("2024-10-26T10:00Z", "2024-10-27T00:30Z", "2024-10-27T01:00Z")]
    public void An_hourly_poll_is_missing_in_the_skipped_hour_and_comes_twice_in_the_repeated_one(
        string start, string released, string polls)
    {
        ScenarioPlan plan = Released(At("Europe/Berlin", start, "4d").Shift(A.EveryDay, 2 * 60, 3 * 60), released);
        plan = plan with
        {
            Channel = new ChannelPlan(ChannelKind.PollFixed, A.Ms("1h"), A.Law(0)), Seed = OnTheHour.Value,
        };

        Assert.Equal([polls], EveryHost.Moments(plan, TransitionKind.Applied));
    }

    // A shift from 2:30 to 10:00. What is applied in a shift shows at the start of the next one.
    [Theory]
    [InlineData("2024-03-30T05:00Z", "2024-03-30T05:00Z", "2024-03-31T01:00Z")] // 2:30 is skipped: at the change
    [InlineData("2024-03-31T00:00Z", "2024-03-31T01:00Z", "2024-04-01T00:30Z")]
    [InlineData("2024-10-26T05:00Z", "2024-10-26T05:00Z", "2024-10-27T00:30Z")] // the first 2:30
    [InlineData("2024-10-27T00:45Z", "2024-10-27T00:45Z", "2024-10-27T01:30Z")] // the second
    [InlineData("2024-10-27T01:10Z", "2024-10-27T01:30Z", "2024-10-28T01:30Z")] // between them it is off
    [InlineData("2024-10-27T05:00Z", "2024-10-27T05:00Z", "2024-10-28T01:30Z")]
    public void A_shift_that_begins_in_the_hour_of_the_change_begins_at_the_change_or_twice(
        string released, string applied, string crashed)
    {
        ScenarioPlan plan = At("Europe/Berlin", released[..8] + "25T00:00Z", "8d")
            .Shift(A.EveryDay, (2 * 60) + 30, 10 * 60)
            .Fault(fault => fault with { Trigger = TriggerKind.OnBoot });
        plan = Released(plan, released);

        Assert.Equal([applied], EveryHost.Moments(plan, TransitionKind.Applied));
        Assert.Equal([crashed], EveryHost.Moments(plan, TransitionKind.Crashed));
    }

    // One technician, half an hour a repair, at work from 2:30 to 4:00 alone.
    [Theory]
    [InlineData("2024-03-30T11:00Z", new[] { "2024-03-31T01:00Z", "2024-03-31T01:30Z", "2024-04-01T00:30Z" })]
    [InlineData("2024-07-13T10:00Z", new[]
    {
        "2024-07-14T00:30Z", "2024-07-14T01:00Z", "2024-07-14T01:30Z", "2024-07-15T00:30Z",
    })]
    [InlineData("2024-10-26T10:00Z", new[]
    {
        "2024-10-27T00:30Z", "2024-10-27T01:30Z", "2024-10-27T02:00Z", "2024-10-27T02:30Z", "2024-10-28T01:30Z",
    })]
    public void Crews_come_to_work_by_the_offset_in_force(string start, string[] starts)
    {
        ScenarioPlan plan = At("Europe/Berlin", start, "4d", endpoints: 8).Hands(A.Hands() with
        {
            DayFromMinute = (2 * 60) + 30, DayToMinute = 4 * 60, Night = Ratio.Zero,
        });

        Assert.Equal(starts, EveryHost.Moments(plan, TransitionKind.RepairStarted).Take(starts.Length));
    }

    // A machine that is on from 1:00 to 4:00 is down on the Sunday from then on, and on the Monday.
    [Theory]
    [MemberData(nameof(Changes))]
    public void Expected_use_counts_a_repeated_hour_twice_and_a_skipped_one_never(
        string zone, string start, int longer)
    {
        RunOutcome outcome = EveryHost.Run(At(zone, start, "2d").Shift(A.EveryDay, 60, 4 * 60));

        Assert.Equal(6 + (longer / 60.0), outcome.Result.RawTotals.ExpectedUseDownHours, 9);
    }

    // Everybody is down and is missed in one hour of the Sunday alone; where nobody is expected nobody is missed.
    [Theory]
    [InlineData("2024-03-30T11:00Z", 3, "2024-03-31T01:30Z", 0)]
    [InlineData("2024-03-30T11:00Z", 3, "2024-03-31T02:30Z", 1)]
    [InlineData("2024-10-26T10:00Z", 2, "2024-10-27T00:30Z", 0)]
    [InlineData("2024-10-26T10:00Z", 2, "2024-10-27T01:30Z", 0)]
    [InlineData("2024-10-26T10:00Z", 2, "2024-10-27T02:30Z", 1)]
    public void The_minute_of_the_week_is_that_of_the_offset_in_force(
        string start, int hour, string moment, double share)
    {
        ScenarioPlan plan = At("Europe/Berlin", start, "2d").Shift(Sunday, hour * 60, (hour + 1) * 60);
        RunOutcome outcome = EveryHost.Run(plan with { Window = A.Ms("30m") });

        double end = Zones2024.Moment(moment).Since(plan.Start).TotalSeconds;
        Assert.Equal(share, outcome.AllWindows.Single(w => w.T.Equals(end)).OnlineShare);
    }

    private static ScenarioPlan At(string zone, string start, string duration, int endpoints = 1) =>
        A.Plan(endpoints).Zone(Zones2024.All.Single(z => z.Name == zone)) with
        {
            Start = Zones2024.Moment(start),
            Duration = A.Ms(duration),
            Rollout = new RolloutPlan(
                Strategy.AllAtOnce, SimTime.Zero, [new StagePlan("all", Ratio.One, SimDuration.Zero)], null, null),
        };

    private static ScenarioPlan Released(ScenarioPlan plan, string moment) => plan.Rollout(rollout => rollout with
    {
        ReleaseAt = A.At(Zones2024.Moment(moment).Since(plan.Start).Milliseconds),
    });

    private static ScenarioPlan Showing(ScenarioPlan plan, long hoursOnline) => plan.Fault(
        fault => fault with { Trigger = TriggerKind.Workload, Delay = A.Law(hoursOnline) });

    private static long[] Times(ScenarioPlan plan, TransitionKind kind) =>
        [.. EveryHost.Run(plan).Books.Trace.Where(t => t.Kind == (byte)kind).Select(t => t.TimeMs)];

    // A seed under which the one machine's hourly poll has the phase zero.
    private static Seed FindOnTheHour()
    {
        ulong key = Mix.Combine(Mix.OfName("group"), 0);
        for (ulong seed = 1; ; seed++)
        {
            UInt128 low = new EntityDraws(new Seed(seed), key).Endpoint(0, DrawPurpose.ChannelPhase).Low;
            if ((low * (UInt128)A.Hour) >> 64 == 0)
                return new Seed(seed);
        }
    }
}
