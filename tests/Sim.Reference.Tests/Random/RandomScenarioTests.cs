namespace Sim.Reference.Tests;

/// <summary>The generator covers the model, and the reference host keeps its books on what it generates.</summary>
public sealed class RandomScenarioTests
{
    private const int Scenarios = 600;

    // Walked once for all tests of this class.
    private static readonly Lazy<Walked[]> Outcomes =
        new(() => [.. Enumerable.Range(0, Scenarios).Select(Run)]);

    [Fact]
    public void A_number_always_gives_the_same_run()
    {
        foreach (int number in Enumerable.Range(0, 20))
            Assert.Equal(Outcomes.Value[number].Digest, Run(number).Digest);
    }

    [Fact]
    public void Different_numbers_give_different_runs()
    {
        Assert.Equal(Scenarios, Outcomes.Value.Select(outcome => outcome.Digest).Distinct().Count());
    }

    [Fact]
    public void Plans_keep_the_rules_of_their_records()
    {
        foreach (int number in Enumerable.Range(0, 1_000))
        {
            ScenarioPlan plan = RandomScenario.Plan(number);
            string repeat = $"RandomScenario.Plan({number})";
            Assert.True(plan.Fleet.OnlinePatterns.SelectMany(p => p.Habits).All(KeepsShift), repeat);
            Assert.True(plan.Fleet.AttendancePatterns.All(
                p => p.ToMinute > p.FromMinute && p.ToMinute <= p.FromMinute + 1440), repeat);
            Assert.True(plan.Rollout.HaltAt is not SimTime halt || !(plan.Rollout.RevertAt < halt), repeat);
            Assert.True(plan.Rollout.ReleaseAt.Milliseconds < plan.Duration.Milliseconds, repeat);
            Assert.InRange(plan.Window.Milliseconds, 1_000, Math.Min(3_600_000, plan.Duration.Milliseconds));
            Assert.InRange(plan.Duration.Milliseconds, 1_000, 366 * A.Day);
            Assert.All(AllShares(plan),
                shares => Assert.Equal(1, shares.Sum(s => (double)s.Numerator / s.Denominator), 9));
        }
    }

    [Fact]
    public void The_books_of_every_run_balance()
    {
        foreach (int number in Enumerable.Range(0, Scenarios))
        {
            Walked outcome = Outcomes.Value[number];
            WalkedTotals totals = outcome.Totals;
            string repeat = $"RandomScenario.Plan({number})";
            Assert.True(totals.Exposed >= totals.WentDown + totals.Cleaned && totals.WentDown >= totals.Crashed,
                repeat);
            Assert.True(totals.WentDown == totals.Recovered + totals.StillDown, repeat);
            Assert.True(totals.WentDown == outcome.WentDown, repeat);
            Assert.True(totals.Tickets >= totals.Repairs.Started && totals.Repairs.Started >= totals.ManualRepairs,
                repeat);
            Assert.True(outcome.Events == outcome.Transitions.Count, repeat);
            Assert.True(Down(outcome, RandomScenario.Plan(number)) == totals.DownMilliseconds, repeat);
        }
    }

    [Fact]
    public void Every_kind_of_transition_and_every_corner_occurs_often()
    {
        SortedDictionary<string, int> seen = [];
        foreach (int number in Enumerable.Range(0, Scenarios))
        {
            Walked outcome = Outcomes.Value[number];
            ScenarioPlan plan = RandomScenario.Plan(number);
            List<string> facts = [.. outcome.Transitions.Select(t => ((TransitionKind)t.Kind).ToString()).Distinct()];
            facts.AddRange(Corners(plan, outcome).Where(corner => corner.Holds).Select(corner => corner.Name));
            foreach (string fact in facts)
                seen[fact] = seen.GetValueOrDefault(fact) + 1;
        }

        string[] expected =
        [
            .. Enum.GetNames<TransitionKind>(),
            .. Corners(RandomScenario.Plan(0), Outcomes.Value[0]).Select(corner => corner.Name),
        ];
        Assert.All(expected,
            name => Assert.True(seen.GetValueOrDefault(name) >= 3, $"{name}: {seen.GetValueOrDefault(name)}"));
        Assert.True(seen["Crashed"] > Scenarios / 5, $"Crashed: {seen["Crashed"]}");
    }

    [Fact]
    public void The_whole_range_of_the_schema_is_drawn()
    {
        ScenarioPlan[] plans = [.. Enumerable.Range(0, 5_000).Select(RandomScenario.Plan)];
        DurationLaw[] laws = [.. plans.SelectMany(Laws)];
        RecoveryPlan[] recoveries = [.. plans.Select(plan => plan.Recovery)];
        HandsPlan[] hands = [.. recoveries.Select(recovery => recovery.Hands).OfType<HandsPlan>()];
        FleetGroup[] groups = [.. plans.SelectMany(plan => plan.Fleet.Groups)];
        SimDuration longest = SimDuration.FromDays(3660);

        (string What, bool Drawn)[] ends =
        [
            ("a run of a second", plans.Any(p => p.Duration.TotalSeconds < 2)),
            ("a run of a year", plans.Any(p => p.Duration.TotalHours > 300 * 24)),
            ("a window of a second", plans.Any(p => p.Window.TotalSeconds < 1.5)),
            ("a window of an hour", plans.Any(p => p.Window.TotalHours.Equals(1))),
            ("the first moment", plans.Any(p => p.Start.UnixMilliseconds == 0)),
            ("the last moment", plans.Any(p => p.Start.Plus(p.Duration) == UtcMoment.Last)),
            ("a law of ten years", laws.Any(law => law.First == longest)),
            ("a log-normal law at both ends",
                laws.Any(law => law.First > SimDuration.FromDays(1000) && law.Sigma.Equals(5))),
            ("power cycles ten years apart", recoveries.Any(r => r.TryEvery == longest)),
            ("power cycles milliseconds apart", recoveries.Any(r => r.TryEvery.Milliseconds < 10)),
            ("polls milliseconds apart", plans.Any(p => p.Channel.Period.Milliseconds is > 0 and < 100)),
            ("polls ten years apart", plans.Any(p => p.Channel.Period == longest)),
            ("sixty failed boots", recoveries.Any(r => r.FailedBoots == 60)),
            ("a million tries", recoveries.Any(r => r.MaxTries == 1_000_000)),
            ("guidance years after the run", hands.Any(h => h.GuidanceAt > SimTime.Zero + SimDuration.FromDays(5_000))),
            ("own people who find the repair", hands.Any(h => h.Awareness.Experts > Ratio.Zero)),
            ("small organisations that hear late", hands.Any(h => h.Awareness.Small is { Below: > 2 })),
            ("a million technicians", hands.Any(h => h.FixedCrews == 1_000_000)),
            ("32 repair methods", hands.Any(h => h.Methods.Count > 28)),
            ("64 stages", plans.Any(p => p.Rollout.Stages.Count > 56)),
            ("a revert years after the run",
                plans.Any(p => p.Rollout.RevertAt > SimTime.Zero + SimDuration.FromDays(5_000))),
            ("64 designs", plans.Any(p => p.DesignMix.Count > 56)),
            ("64 services", plans.Any(p => p.Services.Count > 56)),
            ("255 servers", plans.SelectMany(p => p.Services).Any(s => s.Servers > 220)),
            ("16 kinds", plans.Any(p => p.Fleet.Kinds.Count > 14)),
            ("64 sectors", plans.Any(p => p.Fleet.Sectors.Count > 56)),
            ("64 patterns", plans.Any(p => p.Fleet.OnlinePatterns.Count > 56)),
            ("8 habits", plans.SelectMany(p => p.Fleet.OnlinePatterns).Any(p => p.Habits.Count == 8)),
            ("64 groups", plans.Any(p => p.Fleet.Groups.Count > 48)),
            ("a group of very unequal sizes", groups.Any(g => g.Sigma.Equals(4))),
            ("thinning by millions", plans.Any(p => p.Thinning > 1_000_000)),
            ("64 sites", plans.Any(p => p.Fleet.Sites.MaxSites > 56)),
            ("a share of next to nothing", hands.Any(h => h.Night > Ratio.Zero && h.Night.ToDouble() < 1e-9)),
        ];
        Assert.All(ends, end => Assert.True(end.Drawn, end.What));

        static IEnumerable<DurationLaw> Laws(ScenarioPlan plan) =>
        [
            plan.Channel.Latency, plan.Update.Fault.Delay, plan.Recovery.BootCycle,
            .. plan.Recovery.Hands is { } hands
                ? (DurationLaw[])[hands.Mobilisation, hands.KeyLookup, .. hands.Methods.Select(method => method.Work)]
                : [],
        ];
    }

    private static IEnumerable<(string Name, bool Holds)> Corners(ScenarioPlan plan, Walked outcome)
    {
        bool crashed = outcome.Totals.Crashed > 0;
        long window = plan.Window.Milliseconds;
        yield return ("push crashes", crashed && plan.Channel.Kind == ChannelKind.Push);
        yield return ("fixed polls crash", crashed && plan.Channel.Kind == ChannelKind.PollFixed);
        yield return ("a poll made on waking",
            outcome.Fleet.SelectMany(o => o.Endpoints).Any(e => PolledOnWaking(plan, e)));
        yield return ("memoryless polls crash", crashed && plan.Channel.Kind == ChannelKind.PollMemoryless);
        yield return ("on boot", crashed && plan.Update.Fault.Trigger == TriggerKind.OnBoot);
        yield return ("hazard", crashed && plan.Update.Fault.Trigger == TriggerKind.Hazard);
        yield return ("workload", crashed && plan.Update.Fault.Trigger == TriggerKind.Workload);
        yield return ("mixed designs", crashed && plan.DesignMix.Count > 0);
        yield return ("a condition on hosts", crashed && !plan.Update.Fault.When.IsAny);
        yield return ("a vendor's update", crashed && plan.Update.Vendor.Length > 0 && plan.DesignMix.Count > 0);
        yield return ("the platform's update", crashed && plan.Update.By == UpdateMaker.PlatformVendor);
        yield return ("a mechanism switched off", crashed && plan.Design.Without.Count > 0);
        yield return ("no failed boots", crashed && plan.Recovery.FailedBoots == 0);
        yield return ("no boot time", crashed && plan.Recovery.BootCycle.First == default);
        yield return ("halt at a window's edge", plan.Rollout.HaltAt?.Milliseconds % window == 0);
        yield return ("revert at a window's edge", plan.Rollout.RevertAt?.Milliseconds % window == 0);
        yield return ("release inside a window", plan.Rollout.ReleaseAt.Milliseconds % window != 0);
        yield return ("part of a window", plan.Duration.Milliseconds % window != 0);
        yield return ("second outage", outcome.Outages.Any(outage => outage.Number > 1));
        yield return ("key look-up", outcome.Totals.Repairs.KeyLookups > 0);
        yield return ("repair at once", outcome.Totals.Repairs.Started > outcome.Totals.Repairs.Waited);
        yield return ("unlimited hands", crashed && plan.Recovery.Hands?.FixedCrews == int.MaxValue);
        yield return ("no hands", crashed && plan.Recovery.Hands is null);
        yield return ("night without hands", crashed && plan.Recovery.Hands?.Night == Ratio.Zero);
        yield return ("part of a person on duty", outcome.Totals.Repairs.Started > 0 && PartOfAPerson(plan));
        yield return ("part of a person at home", outcome.Fleet.Any(o => AtHome(plan, o)));
        yield return ("a working day past midnight",
            outcome.Totals.Repairs.Started > 0 && plan.Recovery.Hands is { DayToMinute: > 1440 });
        yield return ("attended past midnight", outcome.Fleet.SelectMany(o => o.Endpoints).Any(
            e => e.BackBy is TransitionKind.SelfHealed or TransitionKind.CloudHealed or TransitionKind.Restarted
                && AttendedPastMidnight(e)));
        yield return ("a weekend of its own",
            outcome.Totals.Repairs.Started > 0 && outcome.Fleet.Any(o => o.Reached && o.HomeCalendar.Weekend == 0x30));
        yield return ("workdays of a country", outcome.Fleet.SelectMany(o => o.Endpoints).Any(
            e => e.WentDown && (Habit(plan, e).Days & DayMask.Workdays) != 0 && e.Site.Calendar.Weekend == 0x30));
        yield return ("a pattern of a country", outcome.Fleet.SelectMany(o => o.Endpoints).Any(
            e => e.WentDown && e.Site.Calendar.Online[e.Kind.Name].Name != e.Kind.OnlinePattern));
        yield return ("on call at night", outcome.Fleet.Any(o => CalledIn(plan, outcome, o)));
        yield return ("thinned", crashed && plan.Thinning > 1);
        bool missed = outcome.Windows.Any(w => w.OnlineShare is > 0 and < 1);
        yield return ("sensors on a part of the machines", missed && outcome.Fleet.Any(
            o => o.Reached && o.Coverage.Others is > 0 and < Share.One));
        yield return ("servers covered otherwise", missed && outcome.Fleet.Any(
            o => o.Reached && o.Coverage.Others != o.Coverage.Servers));
        yield return ("sensors that take no update of another vendor", missed && plan.DesignMix.Count > 0
            && outcome.Fleet.Any(o => o.Coverage.IsAny && !new Designs(plan).Takes(o.Design)));
        yield return ("unreached organisation", crashed && outcome.Fleet.Any(o => !o.Reached));
        yield return ("nobody exposed", outcome.Totals.Exposed == 0);
        yield return ("clocks change around a crash", crashed && plan.Fleet.TimeZones is { } table && table.Zones
            .SelectMany(zone => zone.Offsets).Any(o => o.From > plan.Start && o.From < plan.Start.Plus(plan.Duration)));
        yield return ("a change of 2024", crashed && Zones2024.Changes.Any(
            change => change >= plan.Start && change <= plan.Start.Plus(plan.Duration)
                && plan.Fleet.TimeZones is { } table && table.Zones.Any(zone => Zones2024.All.Contains(zone))));
    }

    // A crew of one, of whom every shift wants a part only.
    private static bool PartOfAPerson(ScenarioPlan plan) => plan.Recovery.Hands is { FixedCrews: 1 } hands
        && hands.Weekday < Ratio.One && hands.Weekend < Ratio.One && hands.Night < Ratio.One;

    // A repair of a service host that began while nobody was on duty.
    private static bool CalledIn(ScenarioPlan plan, Walked outcome, Organisation organisation)
    {
        if (plan.Recovery.Hands is not { } hands || !organisation.Reached)
            return false;

        var crew = new Crew(organisation, hands, plan.Services);
        HashSet<ulong> hosts = [.. organisation.Endpoints.Where(e => e.Kind.HostsServices).Select(e => e.Key)];
        return crew.OnCall > 0 && outcome.Transitions.Any(t => t.Kind == (byte)TransitionKind.RepairStarted
            && hosts.Contains(t.EntityKey) && crew.ActiveAt(t.TimeMs) == 0);
    }

    // A ticket of a working day that wants a part of a person, and nobody is there.
    private static bool AtHome(ScenarioPlan plan, Organisation organisation)
    {
        if (plan.Recovery.Hands is not { } hands || hands.Weekday == Ratio.Zero)
            return false;

        var crew = new Crew(organisation, hands);
        return organisation.Endpoints.Any(e => e.WentDown && crew.ActiveAt(e.WaitingSince) == 0
            && organisation.Home.MinuteOfWeek(e.WaitingSince) is < 5 * 1440 and var minute
            && minute % 1440 >= hands.DayFromMinute && minute % 1440 < hands.DayToMinute);
    }

    // Its habit as the plan has it.
    private static OnlineHabit Habit(ScenarioPlan plan, Endpoint endpoint) => plan.Fleet.OnlinePatterns
        .First(p => p.Name == endpoint.Site.Calendar.Online[endpoint.Kind.Name].Name).Habits
        .First(h => h.Name == endpoint.Habit.Name);

    // Back in the part of its attended hours that is on the day after they began.
    private static bool AttendedPastMidnight(Endpoint endpoint)
    {
        AttendancePattern hours = endpoint.Site.Calendar.Attended[endpoint.Kind.Name];
        int minute = endpoint.Site.Clock.MinuteOfWeek(endpoint.EndedAt!.Value) % 1440;
        return minute < hours.ToMinute - 1440 && minute < hours.FromMinute;
    }

    // Applied at a moment that is none of its polls' grid.
    private static bool PolledOnWaking(ScenarioPlan plan, Endpoint endpoint)
    {
        if (plan.Channel.Kind != ChannelKind.PollFixed || endpoint.AppliedAt is not { } applied)
            return false;

        long fetched = applied - plan.Channel.Latency.Sample(endpoint.Draw(DrawPurpose.ChannelLatency));
        long period = plan.Channel.Period.Milliseconds;
        long phase = (long)(((UInt128)period * endpoint.Draw(DrawPurpose.ChannelPhase).Low) >> 64);
        return (fetched - phase) % period != 0;
    }

    // Down time once more, from the transitions alone.
    private static long Down(Walked outcome, ScenarioPlan plan) => outcome.Transitions.Sum(t =>
        (TransitionKind)t.Kind switch
        {
            TransitionKind.Crashed or TransitionKind.Hung or TransitionKind.Quarantined =>
                plan.Duration.Milliseconds - t.TimeMs,
            TransitionKind.SelfHealed or TransitionKind.CloudHealed or TransitionKind.Repaired
                or TransitionKind.Restarted =>
                t.TimeMs - plan.Duration.Milliseconds,
            _ => 0,
        });

    private static bool KeepsShift(OnlineHabit habit) => habit.Kind != OnlineHabitKind.Shift
        || (habit.ToMinute > habit.FromMinute
            && habit.ToMinute <= habit.FromMinute + 1440 - (2 * habit.SpreadMinutes)
            && habit.FromMinute is >= 0 and < 1440);

    private static IEnumerable<IEnumerable<Ratio>> AllShares(ScenarioPlan plan) =>
    [
        plan.Rollout.Stages.Select(stage => stage.Share),
        plan.Fleet.Countries.Select(country => country.Share),
        plan.Fleet.Sectors.Select(sector => sector.Share),
        .. plan.Fleet.Countries.Select(country => country.Zones.Select(zone => zone.Share)),
        .. plan.Fleet.Sectors.Select(sector => sector.KindShares),
        .. plan.Fleet.Groups.Select(group => group.Versions.Select(version => version.Share)),
        .. plan.Fleet.OnlinePatterns.Select(pattern => pattern.Habits.Select(habit => habit.Share)),
    ];

    private static Walked Run(int number) =>
        Walk.Run(RandomScenario.Plan(number));
}
