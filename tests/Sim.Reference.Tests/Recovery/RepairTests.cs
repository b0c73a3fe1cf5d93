namespace Sim.Reference.Tests;

/// <summary>Model §7. Endpoints wait from 01:10 on Monday unless a test says otherwise.</summary>
public sealed class RepairTests
{
    private const long Waiting = 70 * A.Minute;

    private static readonly TransitionKind[] Repairs = [TransitionKind.RepairStarted, TransitionKind.Repaired];

    [Fact]
    public void A_technician_repairs_one_after_the_other_by_ordinal()
    {
        ScenarioPlan plan = A.Plan(2).Hands(A.Hands());

        Assert.Equal(
            [
                "1h10m RepairStarted e0 0", "1h40m RepairStarted e1 0",
                "1h40m Repaired e0 0", "2h10m Repaired e1 0",
            ],
            Walk.Lines(plan, Repairs));

        WalkedTotals totals = Walk.Run(plan).Totals;
        Assert.Equal((2, 2, 1, 1_800_000),
            (totals.Tickets, totals.Repairs.Started, totals.Repairs.Waited, (long)totals.Repairs.WaitMs));
        Assert.Equal((2, 3_600_000, 0), (totals.ManualRepairs, (long)totals.Repairs.WorkMs, totals.Repairs.KeyLookups));
        Assert.Equal(6_600_000, totals.DownMilliseconds);
    }

    [Fact]
    public void Priority_goes_before_waiting_time_and_that_before_the_ordinal()
    {
        // e2 and e3 are of the urgent kind; e1 and e3 come a minute later. e0 is alone when it is taken.
        ScenarioPlan plan = A.Plan(4).TwoRings("1m").Hands(A.Hands()).Fleet(fleet => fleet with
        {
            Kinds = [A.Kind("slow"), A.Kind("urgent") with { RepairPriority = 0 }],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
        });

        Assert.Equal("e0 e2 e3 e1", Order(Walk.WithRings(plan, 0, 1, 0, 1)));
        Assert.Equal("e1 e3 e2 e0", Order(Walk.WithRings(plan, 1, 0, 1, 0)));
    }

    [Fact]
    public void Who_is_on_call_comes_at_night_for_the_first_host_and_leaves_the_others()
    {
        // Nobody is on duty until 8:00; e0 and e1 are desks and come first, e2 and e3 are hosts.
        ScenarioPlan plan = A.Plan(4).Hands(A.Hands(crews: 2) with { Night = Ratio.Zero }).Fleet(fleet => fleet with
        {
            Kinds = [A.Kind("desk") with { RepairPriority = 0 }, A.Kind("server", hostsServices: true)],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
        });

        Assert.Equal("8h e0 8h e1 8h30m e2 8h30m e3", Begun(plan, onCall: 0));
        Assert.Equal("1h10m e2 1h40m e3 8h e0 8h e1", Begun(plan, onCall: 1));
        Assert.Equal("1h10m e2 1h10m e3 8h e0 8h e1", Begun(plan, onCall: 9));

        static string Begun(ScenarioPlan plan, int onCall) => string.Join(' ', Walk.Lines(
            plan with { Services = [new ServicePlan("s", [], 2, 2, A.Law(0), 0) { OnCall = onCall }] },
            [TransitionKind.RepairStarted]).Select(line => line.Replace(" RepairStarted", "").Replace(" 0", "")));
    }

    [Fact]
    public void Technicians_start_at_the_guidance_plus_their_mobilisation()
    {
        HandsPlan hands = A.Hands() with { GuidanceAt = A.At("2h"), Mobilisation = A.Law("5ms") };

        Assert.Equal((2 * A.Hour) + 5, Started(A.Plan().Hands(hands)));
        Assert.Equal(Waiting + 5, Started(A.Plan().Hands(hands with { GuidanceAt = SimTime.Zero })));
    }

    [Fact]
    public void The_best_ticket_at_the_technicians_start_is_taken_not_the_first()
    {
        ScenarioPlan plan = A.Plan(2).Hands(A.Hands() with { Mobilisation = A.Law("1ms") })
            .Fleet(fleet => fleet with
        {
            Kinds = [A.Kind("slow"), A.Kind("urgent") with { RepairPriority = 0 }],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
        });

        Assert.Equal("e1 e0", Order(plan));
    }

    [Fact]
    public void An_encrypted_disk_needs_its_key_where_the_method_does()
    {
        ScenarioPlan plan = A.Plan().Hands(A.Hands()).Kind(kind => kind with { Encrypted = Ratio.One });

        Assert.Equal("1h47m Repaired e0 1", Walk.Lines(plan, Repairs)[1]);
        Assert.Equal(1, Walk.Run(plan).Totals.Repairs.KeyLookups);
        Assert.Equal(
            "1h20m Repaired e0 0",
            Walk.Lines(plan.Kind(kind => kind with { OutOfBand = Ratio.One }), Repairs)[1]);
    }

    [Theory]
    [InlineData(7, 3, 2)]
    [InlineData(0, 3, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(6, 5, 3)]
    public void On_duty_are_the_whole_people_that_the_share_wants_and_one_by_the_draw_of_the_shift(
        int crew, int tenths, int whole)
    {
        // Monday, 2024-01-01, is day 19,723; its lane A decides about the rest, in 32 bits.
        HandsPlan hands = A.Hands(crew) with { Weekday = Ratio.Of(tenths, 10) };
        uint uniform = new FleetBuilder(A.Plan(1)).Build().Single().Happenings
            .Organisation(DrawPurpose.Shift, 2 * (uint)(A.Monday / A.Day)).A;
        double rest = (crew * tenths / 10.0) - whole;
        Assert.NotEqual(rest, uniform / 4294967296.0, 6);

        Assert.Equal(whole + (rest > uniform / 4294967296.0 ? 1 : 0), Team(hands).ActiveAt(9 * A.Hour));
    }

    [Fact]
    public void A_night_is_of_the_date_on_which_its_day_began_and_each_shift_has_a_draw_of_its_own()
    {
        Crew team = Team(A.Hands() with { Weekday = Ratio.Of(1, 2), Weekend = Ratio.Of(1, 2), Night = Ratio.Of(1, 2) });
        long[] nights = [.. Enumerable.Range(0, 64).Select(day => team.ActiveAt((day * A.Day) + (17 * A.Hour)))];
        long[] days = [.. Enumerable.Range(0, 64).Select(day => team.ActiveAt((day * A.Day) + (8 * A.Hour)))];

        // From 17:00 to 08:00 nobody comes and nobody goes.
        Assert.Equal(nights, Enumerable.Range(1, 64).Select(day => team.ActiveAt((day * A.Day) + (8 * A.Hour) - 1)));
        Assert.Equal(nights, Enumerable.Range(1, 64).Select(day => team.ActiveAt(day * A.Day)));
        Assert.InRange(nights.Sum(), 20, 44);
        Assert.InRange(days.Sum(), 20, 44);
        Assert.NotEqual(days, nights);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData((8 * A.Hour) - 1, 30)]
    [InlineData(8 * A.Hour, 10)]
    [InlineData((17 * A.Hour) - 1, 10)]
    [InlineData(17 * A.Hour, 30)]
    [InlineData((4 * A.Day) + (8 * A.Hour), 10)]
    [InlineData((5 * A.Day) + (8 * A.Hour), 20)]
    [InlineData((6 * A.Day) + (17 * A.Hour) - 1, 20)]
    [InlineData((6 * A.Day) + (17 * A.Hour), 30)]
    public void The_share_is_that_of_the_weekday_the_weekend_or_the_night(long local, int expected)
    {
        HandsPlan hands = A.Hands(80) with
        {
            Weekday = Ratio.Of(1, 8), Weekend = Ratio.Of(1, 4), Night = Ratio.Of(3, 8),
        };

        Assert.Equal(expected, Team(hands).ActiveAt(local));
        Assert.Equal(expected, Team(hands, 345).ActiveAt(local - (345 * A.Minute)));
    }

    [Fact]
    public void Unlimited_crews_are_always_active()
    {
        HandsPlan hands = A.Hands(int.MaxValue) with { Weekday = Ratio.Zero, Night = Ratio.Zero };

        Assert.All(Walk.Lines(A.Plan(9).Hands(hands), TransitionKind.RepairStarted),
            l => Assert.StartsWith("1h10m ", l));
    }

    [Fact]
    public void A_crew_by_size_is_drawn_around_the_median()
    {
        HandsPlan hands = A.Hands() with { FixedCrews = null, EndpointsPerTechnician = 3 };

        Assert.Equal(8, Team(hands, 0, endpoints: 23).Size);
        Assert.Equal(1, Team(hands, 0, endpoints: 1).Size);

        ScenarioPlan plan = A.Plan(23).Hands(hands with { Sigma = 0.7 });
        double u = Mix.ToUnit(Walk.Attributes(plan).Organisation(DrawPurpose.CrewSize).Low);
        double crew = 23 / 3.0 * Math.Exp(0.7 * DetMath.NormalQuantile(u));
        Assert.Equal(
            Math.Max(1, Math.Round(crew, MidpointRounding.AwayFromZero)), Team(plan.Recovery.Hands!, 0, 23).Size);
    }

    [Fact]
    public void Tickets_wait_for_the_morning_and_a_repair_outlasts_the_evening()
    {
        HandsPlan hands = A.Hands() with { Night = Ratio.Zero, DayFromMinute = 480, DayToMinute = 500 };
        ScenarioPlan plan = A.Plan(2).Offset(60).Hands(hands);

        // 08:00 to 08:20 local is 07:00 to 07:20 UTC; the repair takes half an hour, the next one a day.
        Assert.Equal(
            [
                "7h RepairStarted e0 0", "7h30m Repaired e0 0",
                "1d7h RepairStarted e1 0", "1d7h30m Repaired e1 0",
            ],
            Walk.Lines(plan, Repairs));
    }

    [Fact]
    public void A_repair_that_ends_with_the_shift_is_followed_by_the_night_crew_only()
    {
        HandsPlan hands = A.Hands() with { Night = Ratio.Zero, DayFromMinute = 70, DayToMinute = 100 };

        Assert.Equal([Waiting, A.Day + Waiting], Starts(A.Plan(2).Hands(hands)));
    }

    [Fact]
    public void A_weekend_without_hands_ends_at_midnight()
    {
        HandsPlan hands = A.Hands() with { Weekend = Ratio.Zero, DayFromMinute = 0, DayToMinute = 1440 };
        ScenarioPlan plan = A.Plan().Hands(hands) with { Start = new UtcMoment(A.Monday - A.Day) };

        Assert.Equal(A.Day, Started(plan));
    }

    [Fact]
    public void Repairs_of_zero_length_end_in_their_own_millisecond()
    {
        HandsPlan hands = A.Hands() with { Methods = [new RepairMethodPlan("desk", A.Law(0), false)] };

        Assert.Equal(6,
            Walk.Lines(A.Plan(3).Hands(hands), Repairs)
                .Count(line => line.StartsWith("1h10m ", StringComparison.Ordinal)));
        Assert.Equal(0, Walk.Run(A.Plan(3).Hands(hands)).Totals.Repairs.Waited);
    }

    [Theory]
    [InlineData(0, TransitionKind.SelfHealed)]
    [InlineData(1, TransitionKind.Repaired)]
    public void A_ticket_is_gone_at_its_heal_time_and_a_repair_begun_before_wins(int later, TransitionKind wins)
    {
        // With a try every millisecond it heals at the revert.
        long revert = Waiting + (10 * A.Minute);
        ScenarioPlan plan = A.Plan()
            .RevertAt(revert + later)
            .Recovery(r => r with { RaceWired = Ratio.One, TryEvery = A.Ms("1ms"), MaxTries = int.MaxValue })
            .Hands(A.Hands() with { Mobilisation = A.Law(revert - Waiting) });

        TransitionKind[] ends = [TransitionKind.SelfHealed, TransitionKind.Repaired];
        Assert.Contains(wins.ToString(), Walk.Lines(plan, ends).Single());
    }

    [Fact]
    public void Nobody_repairs_without_hands()
    {
        WalkedTotals totals = Walk.Run(A.Plan(3)).Totals;

        Assert.Equal((3, 0, 3), (totals.Tickets, totals.Repairs.Started, totals.StillDown));
    }

    [Fact]
    public void A_repair_under_way_at_the_end_is_started_but_not_done()
    {
        ScenarioPlan plan = A.Plan().Hands(A.Hands()) with { Duration = A.Ms("1h40m") };
        WalkedTotals totals = Walk.Run(plan).Totals;

        Assert.Equal((1, 0, 1), (totals.Repairs.Started, totals.ManualRepairs, totals.StillDown));
    }

    private static string Order(ScenarioPlan plan) =>
        string.Join(' ', Walk.Lines(plan, TransitionKind.RepairStarted).Select(line => line.Split(' ')[2]));

    private static IEnumerable<long> Starts(ScenarioPlan plan) => Walk.Lines(plan, TransitionKind.RepairStarted)
        .Select(line => A.Time(line.Split(' ')[0]));

    private static long Started(ScenarioPlan plan) => Starts(plan).First();

    private static Crew Team(HandsPlan hands, int offset = 0, int endpoints = 1) =>
        new(new FleetBuilder(A.Plan(endpoints).Offset(offset)).Build().Single(), hands);
}
