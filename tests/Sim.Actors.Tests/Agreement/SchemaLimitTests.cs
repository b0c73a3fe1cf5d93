namespace Sim.Actors.Tests;

/// <summary>
/// The most that the schema allows of what a record of the calendar has few bits for: it is reached, and every host
/// agrees.
/// </summary>
public sealed class SchemaLimitTests
{
    [Fact]
    public void The_last_of_sixty_boots_is_told_from_a_ticket()
    {
        ScenarioPlan plan = Plan() with { Rollout = Plan().Rollout with { RevertAt = SimTime.Zero
            + SimDuration.FromHours(2) } };
        IReadOnlyList<Transition> record = Agreed(plan with
        {
            Recovery = plan.Recovery with
            {
                FailedBoots = 60,
                BootCycle = DurationLaw.Fixed(SimDuration.FromMinutes(5)),
                RaceWired = Ratio.Of(1, 100),
                RaceWireless = Ratio.Of(1, 100),
                MaxTries = 0,
            },
        });

        Assert.Contains(record, t => t.Kind == (byte)TransitionKind.Waiting && t.Value == 60);
        Assert.Contains(record, t => t.Kind == (byte)TransitionKind.SelfHealed && t.Value > 50);
    }

    [Fact]
    public void A_try_beyond_its_twelve_bits_counts_as_the_last_that_fits()
    {
        ScenarioPlan plan = Plan() with { Rollout = Plan().Rollout with { RevertAt = SimTime.Zero
            + SimDuration.FromHours(2) } };
        IReadOnlyList<Transition> record = Agreed(plan with
        {
            Recovery = plan.Recovery with
            {
                FailedBoots = 60,
                BootCycle = DurationLaw.Fixed(SimDuration.FromMilliseconds(1)),
                RaceWired = Ratio.Of(1, 2_000),
                RaceWireless = Ratio.Of(1, 2_000),
                TryEvery = SimDuration.FromSeconds(10),
                MaxTries = 1_000_000,
            },
        });

        uint[] tries = [.. record.Where(t => t.Kind == (byte)TransitionKind.SelfHealed).Select(t => t.Value)];
        Assert.Contains(60u + 1 + 4095, tries);
        Assert.Contains(tries, value => value is > 61 and < 4000);
        Assert.DoesNotContain(tries, value => value > 60 + 1 + 4095);
    }

    [Fact]
    public void Each_of_64_stages_opens_and_has_its_endpoints()
    {
        ScenarioPlan plan = Plan();
        StagePlan[] stages = [.. Enumerable.Range(0, 64).Select(i => new StagePlan(
            "stage-" + i.ToString(CultureInfo.InvariantCulture), Ratio.Of(1, 64), SimDuration.FromMinutes(10 * i)))];
        IReadOnlyList<Transition> record = Agreed(
            plan with { Rollout = plan.Rollout with { Strategy = Strategy.TimedRings, Stages = stages } });

        Assert.Equal(
            Enumerable.Range(0, 64).Select(stage => (uint)stage),
            record.Where(t => t.Kind == (byte)TransitionKind.StageOpened).Select(t => t.Value));
        Assert.Equal(64,
            record.Where(t => t.Kind == (byte)TransitionKind.Applied).Select(t => t.TimeMs).Distinct().Count());
    }

    [Fact]
    public void Each_of_eight_habits_has_its_endpoints()
    {
        ScenarioPlan plan = Plan();
        OnlineHabit[] habits = [.. Enumerable.Range(0, 8).Select(i => new OnlineHabit(
            "habit-" + i.ToString(CultureInfo.InvariantCulture), Ratio.Of(1, 8), OnlineHabitKind.Shift, 0b111_1111,
            120 * i, (120 * i) + 60, 0))];
        IReadOnlyList<Transition> record = Agreed(plan with
        {
            Fleet = plan.Fleet with { OnlinePatterns = [
                .. plan.Fleet.OnlinePatterns.Select(p => p with { Habits = habits })] },
        });

        Assert.Equal(8,
            record.Where(t => t.Kind == (byte)TransitionKind.Applied).Select(t => t.TimeMs).Distinct().Count());
    }

    private static IReadOnlyList<Transition> Agreed(ScenarioPlan plan)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        foreach (int number in (int[])[8, 16, 7])
        {
            TrialFindings findings = ScenarioTrial.Run(number, plan, stop);
            Assert.True(findings.Faults.Count == 0, string.Join('\n', findings.Faults.Take(10)));
        }

        return new Placement(new SequentialHost()) { TraceAll = true, Stop = stop }.Run(plan).Books.Trace;
    }

    // 800 endpoints of one organisation in UTC, always online and attended, that all go into a boot loop an hour after
    // the start.
    private static ScenarioPlan Plan()
    {
        ScenarioPlan plan = RandomScenario.Plan(0);
        return plan with
        {
            Name = "schema-limit",
            Start = new UtcMoment(1_721_001_600_000),
            Duration = SimDuration.FromDays(3),
            Window = SimDuration.FromMinutes(10),
            Thinning = 1,
            Fleet = plan.Fleet with
            {
                Groups = [plan.Fleet.Groups[0] with
                {
                    Organisations = 1, MedianEndpoints = 800, Sigma = 0, Adoption = AdoptionPlan.Everybody,
                }],
                Countries = [
                    .. plan.Fleet.Countries.Select(
                        country => country with { Zones = [new ZonePlan(TimeZonePlan.Fixed(0), Ratio.One)] })],
                Kinds = [.. plan.Fleet.Kinds.Select(kind => kind with { PowerCycled = Ratio.One })],
                OnlinePatterns = [.. plan.Fleet.OnlinePatterns.Select(pattern => pattern with
                {
                    Habits = [new OnlineHabit("always", Ratio.One, OnlineHabitKind.Always, 0b111_1111, 0, 1440, 0)],
                })],
                AttendancePatterns = [.. plan.Fleet.AttendancePatterns.Select(pattern =>
                    new AttendancePattern(pattern.Name, 0b111_1111, 0, 1440))],
            },
            Design = new DesignPlan("kernel-content-interpreter", 20, false),
            DesignMix = [],
            Update = new UpdatePlan("bad", Artefact.Content, "windows", default, 21, new FaultPlan(
                "out-of-bounds-read", Ratio.One, TriggerKind.AtOnce, DurationLaw.Fixed(SimDuration.Zero))),
            Channel = new ChannelPlan(ChannelKind.Push, SimDuration.Zero, DurationLaw.Fixed(SimDuration.Zero)),
            Rollout = new RolloutPlan(
                Strategy.AllAtOnce, SimTime.Zero + SimDuration.FromHours(1),
                [new StagePlan("all", Ratio.One, SimDuration.Zero)], null,
                null),
            Recovery = plan.Recovery with { Hands = null, Cloud = null, FailedBoots = 0, RaceWired = Ratio.Zero,
                RaceWireless = Ratio.Zero },
            Services = [],
        };
    }
}
