namespace Sim.Actors.Tests;

/// <summary>
/// Every law at the end of what the schema allows, on thousands of endpoints, so that some of the draws are beyond 64
/// bits: all hosts agree, and nothing comes before what it follows from.
/// </summary>
public sealed class TimeLimitTests
{
    private const int Endpoints = 6_000;
    private const int EveryDay = 0b111_1111;

    private static readonly DurationLaw Longest = DurationLaw.LogNormal(SimDuration.FromDays(3660), 5);
    private static readonly DurationLaw None = DurationLaw.Fixed(SimDuration.Zero);

    public static TheoryData<string> Laws =>
        ["latency", "delay", "hazard", "workload", "bootCycle", "mobilisation", "work", "keyLookup", "restart"];

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_at_its_end_brings_no_effect_before_its_cause(string law)
    {
        ScenarioPlan plan = Plan(law);
        plan = plan with { Seed = (ulong)Enumerable.Range(1, 1000).First(seed => HasLongest(law, plan, (ulong)seed)) };
        TrialFindings findings = ScenarioTrial.Run(
            8, plan, TestContext.Current.CancellationToken);

        Assert.True(findings.Faults.Count == 0, string.Join('\n', findings.Faults.Take(10)));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(26)]
    [InlineData(51)]
    [InlineData(400)]
    public void Power_cycles_of_any_period_are_the_same_everywhere(int days)
    {
        ScenarioPlan plan = Plan("delay");
        plan = plan with
        {
            Duration = SimDuration.FromDays(366),
            Window = SimDuration.FromHours(1),
            Update = plan.Update with { Fault = plan.Update.Fault with { Delay = None } },
            Rollout = plan.Rollout with { RevertAt = SimTime.Zero + SimDuration.FromHours(2) },
            Recovery = plan.Recovery with
            {
                Hands = null, RaceWired = Ratio.One, RaceWireless = Ratio.One, TryEvery = SimDuration.FromDays(days),
                MaxTries = 1000,
            },
        };
        TrialFindings findings = ScenarioTrial.Run(
            7, plan, TestContext.Current.CancellationToken);

        Assert.True(findings.Faults.Count == 0, string.Join('\n', findings.Faults.Take(10)));
    }

    // Whether one of the draws of the law would be beyond 64 bits: a quantile from 0.9998 on.
    private static bool HasLongest(string law, ScenarioPlan plan, ulong seed)
    {
        FleetGroup group = plan.Fleet.Groups[0];
        IEnumerable<EntityDraws> organisations = Enumerable.Range(0, group.Organisations)
            .Select(index => new EntityDraws(seed, Mix.Combine(Mix.OfName(group.Name), (ulong)index)));
        IEnumerable<uint> some = Enumerable.Range(0, (int)group.MedianEndpoints / 3).Select(i => (uint)i);
        IEnumerable<PhiloxBlock> draws = organisations.SelectMany(draws => law switch
        {
            "mobilisation" => [draws.Organisation(DrawPurpose.Mobilisation)],
            "restart" => some.Select(i => draws.Service(i, DrawPurpose.ServiceRestart, 1)),
            "bootCycle" => some.Select(i => draws.Endpoint(i, DrawPurpose.BootCycle, 1)),
            "latency" => some.Select(i => draws.Endpoint(i, DrawPurpose.ChannelLatency)),
            "work" => some.Select(i => draws.Endpoint(i, DrawPurpose.RepairWork)),
            "keyLookup" => some.Select(i => draws.Endpoint(i, DrawPurpose.KeyLookup)),
            _ => some.Select(i => draws.Endpoint(i, DrawPurpose.Trigger)),
        });
        return draws.Any(bits => bits.Low / (double)ulong.MaxValue > 0.9998);
    }

    private static ScenarioPlan Plan(string law)
    {
        ScenarioPlan plan = RandomScenario.Plan(0);
        bool many = law == "mobilisation";
        return plan with
        {
            Name = "limit-" + law.ToLowerInvariant(),
            Duration = SimDuration.FromDays(2),
            Window = SimDuration.FromMinutes(5),
            Thinning = 1,
            Fleet = Fleet(plan.Fleet, many ? Endpoints : 1, many ? 1 : Endpoints),
            Design = new DesignPlan("kernel-driver", 0, false),
            DesignMix = [],
            Update = new UpdatePlan("bad", Artefact.Content, "windows", default, 0, new FaultPlan(
                "out-of-bounds-read", Ratio.One, Trigger(law), Of(law, "delay", "hazard", "workload"))),
            Channel = new ChannelPlan(ChannelKind.Push, SimDuration.Zero, Of(law, "latency")),
            Rollout = new RolloutPlan(
                Strategy.AllAtOnce, SimTime.Zero + SimDuration.FromHours(1),
                [new StagePlan("all", Ratio.One, SimDuration.Zero)], null,
                null),
            Recovery = Recovery(law),
            Services = [new ServicePlan("service", [], 3, 3, Of(law, "restart"), 1)],
        };
    }

    private static FleetPlan Fleet(FleetPlan fleet, int organisations, int endpoints) => fleet with
    {
        Groups =
        [
            fleet.Groups[0] with
            {
                Organisations = organisations, MedianEndpoints = endpoints, Sigma = 0,
                Adoption = AdoptionPlan.Everybody,
            },
        ],
        Kinds = [.. fleet.Kinds.Select(kind => kind with
        {
            HostsServices = true, Encrypted = Ratio.One, PowerCycled = Ratio.One, RepairMethod = "desk",
            OutOfBandMethod = "desk",
        })],
        OnlinePatterns = [.. fleet.OnlinePatterns.Select(pattern => pattern with
        {
            Habits = [new OnlineHabit("always", Ratio.One, OnlineHabitKind.Always, EveryDay, 0, 1440, 0)],
        })],
        AttendancePatterns = [
            .. fleet.AttendancePatterns.Select(pattern => new AttendancePattern(pattern.Name, EveryDay, 0, 1440))],
    };

    private static RecoveryPlan Recovery(string law) => new()
    {
        FailedBoots = law == "bootCycle" ? 60 : 0,
        BootCycle = law == "bootCycle" ? Longest : DurationLaw.Fixed(SimDuration.FromMinutes(3)),
        RaceWired = Ratio.Zero,
        RaceWireless = Ratio.Zero,
        TryEvery = SimDuration.FromMinutes(5),
        MaxTries = 0,
        Cloud = null,
        Hands = new HandsPlan
        {
            EndpointsPerTechnician = 1,
            Sigma = 0,
            FixedCrews = int.MaxValue,
            GuidanceAt = law == "mobilisation" ? SimTime.Zero + SimDuration.FromDays(1) : SimTime.Zero,
            Mobilisation = Of(law, "mobilisation"),
            DayFromMinute = 0,
            DayToMinute = 1440,
            Weekday = Ratio.One,
            Weekend = Ratio.One,
            Night = Ratio.One,
            Methods = [new RepairMethodPlan("desk", Of(law, "work"), NeedsKey: true)],
            KeyLookup = Of(law, "keyLookup"),
        },
    };

    private static DurationLaw Of(string law, params string[] here) => here.Contains(law) ? Longest : None;

    private static TriggerKind Trigger(string law) => law switch
    {
        "hazard" => TriggerKind.Hazard,
        "workload" => TriggerKind.Workload,
        _ => TriggerKind.AtOnce,
    };
}
