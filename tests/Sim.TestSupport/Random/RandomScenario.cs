namespace Sim.TestSupport;

/// <summary>
/// Random small scenarios by number: the same number gives the same plan on every machine. They are meant to be walked
/// by the reference host in well under a tenth of a second and to touch every corner of the model. One half is of the
/// size that people write, the other draws the whole range that the schema allows.
/// </summary>
public static class RandomScenario
{
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    // Dice of their own, so that numbers with the usual range stay what they are.
    private const long RangeDice = -10_000_000_000;
    private const long ClockDice = -20_000_000_000;

    // A Monday 00:00 UTC; the start of a scenario is any millisecond of some week after it.
    private const long SomeMonday = 1_721_001_600_000;

    /// <summary>The scenario of a number.</summary>
    public static ScenarioPlan Plan(int number)
    {
        Dice dice = new(number);
        Dice range = new(RangeDice - number);
        bool whole = range.OneIn(2);
        string name = string.Create(CultureInfo.InvariantCulture, $"random-{number}");
        long duration = whole ? range.Spread(range.OneIn(4) ? 1_000 : Hour, 366 * Day) : Duration(dice);
        long window = Window(dice, duration);
        RolloutPlan rollout = RandomRollout.Plan(dice, duration, window);
        FleetPlan fleet = RandomFleet.Plan(dice, whole ? FleetLimits.Schema : FleetLimits.Usual);
        DesignPlan design = RandomDesign.Plan(dice);
        IReadOnlyList<DesignShare> mix = RandomDesign.Mix(dice, design);
        var plan = new ScenarioPlan
        {
            Name = name,
            Title = name,
            Question = "Do two hosts agree?",
            Start = new UtcMoment(SomeMonday + Start(dice)),
            Duration = SimDuration.FromMilliseconds(duration),
            Window = SimDuration.FromMilliseconds(window),
            Seed = dice.Bits(),
            FleetSeed = dice.Bits(),
            Thinning = dice.Of(1, 1, 1, 1, 2, 3),
            Fleet = fleet,
            Designs = RandomDesign.Specs(number),
            Design = design,
            DesignMix = mix,
            Update = Update(dice, fleet, design),
            Channel = Channel(dice, duration),
            Rollout = rollout,
            Recovery = RandomRecovery.Plan(dice, rollout, duration),
            Services = Services(dice, fleet.Sectors.Count),
            Expectations = [],
            Published = [],
            Assumptions = [],
        };
        plan = RandomDesign.ByPlatform(plan, number);
        plan = whole ? WholeRange.Of(plan, range) : plan;
        return RandomClocks.Of(plan, new Dice(ClockDice - number));
    }

    // Two hours to ten days; a few odd milliseconds make the last window a part.
    private static long Duration(Dice dice) =>
        dice.Spread(2 * Hour, 10 * Day) / Minute * Minute + (dice.OneIn(4) ? dice.Between(1L, Minute - 1) : 0);

    // One second to one hour, but not so many windows that the reference host is slow.
    private static long Window(Dice dice, long duration)
    {
        long shortest = Math.Clamp(duration / 3_000, 1_000, Hour);
        long window = dice.OneIn(2)
            ? dice.Of(Minute, 5 * Minute, 15 * Minute, Hour)
            : dice.Spread(1_000, Hour);
        return Math.Min(Math.Clamp(window, shortest, Hour), duration);
    }

    private static long Start(Dice dice) => dice.Between(0, 3) switch
    {
        0 => 0,
        1 => dice.Between(0, 10_079) * Minute,
        2 => (dice.Between(0, 6) * Day) + (dice.Between(0, 23) * Hour),
        _ => dice.Between(0, (7 * Day) - 1),
    };

    private static UpdatePlan Update(Dice dice, FleetPlan fleet, DesignPlan design)
    {
        FaultPlan fault = new(
            dice.Of([.. FaultClasses.Names, FaultClasses.Unknown]),
            dice.OneIn(20) ? Ratio.Zero : dice.Of(Ratio.One, Ratio.One, Ratio.Of(2, 3), Ratio.Of(37, 100)),
            dice.Of(TriggerKind.AtOnce, TriggerKind.AtOnce, TriggerKind.OnBoot, TriggerKind.Hazard,
                TriggerKind.Workload),
            dice.Law(Minute / 60, dice.Of(10 * Minute, 12 * Hour)))
        {
            When = dice.OneIn(8) ? When(dice, fleet) : HostPredicate.Any,
        };
        return new UpdatePlan(
            "release-" + dice.Between(0, 9).ToString(CultureInfo.InvariantCulture),
            Artefact.Content,
            RandomFleet.Target,
            dice.Of(new SensorVersion(0, 0), new SensorVersion(7, 10), new SensorVersion(7, 10),
                new SensorVersion(7, 11)),
            dice.OneIn(25) ? 20 : 21,
            fault)
        {
            Vendor = dice.OneIn(3) ? design.Vendor : "",
        };
    }

    private static HostPredicate When(Dice dice, FleetPlan fleet) => new()
    {
        Kinds = dice.OneIn(2) ? [] : [dice.Of([.. fleet.Kinds.Select(kind => kind.Name)])],
        Encrypted = dice.Of<bool?>(null, true, false),
        Wired = dice.Of<bool?>(null, true, false),
    };

    private static ChannelPlan Channel(Dice dice, long duration)
    {
        ChannelKind kind = dice.Of(
            ChannelKind.Push, ChannelKind.Push, ChannelKind.PollFixed, ChannelKind.PollMemoryless);
        long period = dice.OneIn(4)
            ? dice.Spread(Math.Max(1, duration / 2_000), duration) : dice.Spread(Minute, 6 * Hour);
        SimDuration every = SimDuration.FromMilliseconds(Math.Max(period, duration / 5_000));
        return new ChannelPlan(
            kind, kind == ChannelKind.Push ? SimDuration.Zero : every, dice.Law(1, 30 * Minute));
    }

    private static List<ServicePlan> Services(Dice dice, int known)
    {
        List<ServicePlan> services = [];
        int count = dice.Between(0, 3);
        for (int i = 0; i < count; i++)
        {
            int servers = dice.Of(1, 2, 3, 5, dice.Between(1, 5));
            string[] sectors = dice.OneIn(2) ? [] : [RandomFleet.SectorName(dice.Between(0, known - 1))];
            services.Add(new ServicePlan(
                "service-" + i.ToString(CultureInfo.InvariantCulture),
                sectors,
                servers,
                dice.OneIn(2) ? servers : dice.Between(1, servers),
                dice.Law(Minute, dice.Of(20 * Minute, 6 * Hour)),
                dice.Between(0, 1000)) { OnCall = dice.Of(0, 0, 1, 2) });
        }

        return services;
    }
}
