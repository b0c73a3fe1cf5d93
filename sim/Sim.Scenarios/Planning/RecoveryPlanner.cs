namespace Sim.Scenarios;

/// <summary>Makes the plan of a recovery without errors; a part that was not given does not exist.</summary>
internal static class RecoveryPlanner
{
    private static readonly RecoveryPlan Nothing = new()
    {
        FailedBoots = 0,
        BootCycle = DurationLaw.Fixed(SimDuration.Zero),
        RaceWired = Ratio.Zero,
        RaceWireless = Ratio.Zero,
        TryEvery = SimDuration.FromMinutes(5),
        MaxTries = 0,
        Cloud = null,
        Hands = null,
    };

    public static RecoveryPlan Plan(Bound? recovery, Times times)
    {
        if (recovery is null)
        {
            return Nothing;
        }

        return new RecoveryPlan
        {
            FailedBoots = recovery.Int("failedBoots"),
            BootCycle = recovery.Get<DurationLaw>("bootCycle"),
            RaceWired = recovery["race"]?.Get<Ratio>("wired") ?? Ratio.Zero,
            RaceWireless = recovery["race"]?.Get<Ratio>("wireless") ?? Ratio.Zero,
            TryEvery = recovery["powerCycle"]?.Get<SimDuration>("every") ?? Nothing.TryEvery,
            MaxTries = recovery["powerCycle"]?.Int("max") ?? 0,
            Cloud = recovery["cloud"] is { } cloud ? Cloud(cloud, times) : null,
            Hands = recovery["hands"] is { } hands ? Hands(hands, times) : null,
        };
    }

    private static CloudRemediationPlan Cloud(Bound cloud, Times times) => new(
        times.Of(cloud, "offeredAt")!.Value, cloud.Get<Ratio>("optIn"), cloud.Get<Ratio>("successPerTry"));

    private static HandsPlan Hands(Bound hands, Times times)
    {
        ClockHours day = hands.Get<ClockHours>("day");
        return new HandsPlan
        {
            EndpointsPerTechnician = hands.Maybe<double>("endpointsPerTechnician") ?? 1,
            Sigma = hands.Get<double>("sigma"),
            FixedCrews = hands.Maybe<int>("crews"),
            GuidanceAt = times.Of(hands, "guidanceAt")!.Value,
            Mobilisation = hands.Get<DurationLaw>("mobilisation"),
            DayFromMinute = day.From,
            DayToMinute = day.To,
            Weekday = hands.Get<Ratio>("weekday"),
            Weekend = hands.Get<Ratio>("weekend"),
            Night = hands.Get<Ratio>("night"),
            Methods = [.. hands["methods"]!.Members.Select(m =>
                new RepairMethodPlan(m.Key, m.Value.Get<DurationLaw>("work"), m.Value.Get<bool>("needsKey")))],
            KeyLookup = hands.Get<DurationLaw>("keyLookup"),
        };
    }
}
