namespace Sim.TestSupport;

/// <summary>A recovery from all that the schema allows.</summary>
internal static class WholeRecovery
{
    private const int OneIn = 3;
    private const long Latest = 10_000L * 86_400_000;

    /// <summary>The recovery with some of its parts drawn anew.</summary>
    public static RecoveryPlan Of(Dice dice, RecoveryPlan recovery)
    {
        int boots = dice.OneIn(OneIn) ? dice.Of(0, 1, 2, 5, 30, 60) : recovery.FailedBoots;
        DurationLaw cycle = dice.OneIn(OneIn) ? dice.AnyLaw() : recovery.BootCycle;
        bool noTime = boots > 0 && cycle.Kind == DurationLawKind.Fixed && cycle.First == SimDuration.Zero;
        return recovery with
        {
            FailedBoots = boots,
            BootCycle = noTime ? DurationLaw.Exponential(SimDuration.FromMinutes(3)) : cycle,
            RaceWired = dice.OneIn(OneIn) ? dice.AnyShare() : recovery.RaceWired,
            RaceWireless = dice.OneIn(OneIn) ? dice.AnyShare() : recovery.RaceWireless,

            // Never shorter than usual: each try is walked. Short runs have tries down to the millisecond.
            TryEvery = dice.OneIn(OneIn)
                ? dice.AnyDuration(recovery.TryEvery.Milliseconds, Dice.Longest) : recovery.TryEvery,
            MaxTries = dice.OneIn(OneIn) ? dice.Of(0, 1, 1_000_000) : recovery.MaxTries,
            Cloud = recovery.Cloud is { } cloud && dice.OneIn(OneIn)
                ? new CloudRemediationPlan(
                    SimTime.FromMilliseconds(dice.AnyDuration(0, Latest).Milliseconds), dice.AnyShare(),
                    dice.AnyShare())
                : recovery.Cloud,
            Hands = recovery.Hands is { } hands ? Hands(dice, hands) : null,
        };
    }

    /// <summary>The scenario with up to 32 repair methods, which its device kinds choose from anew.</summary>
    public static ScenarioPlan WithMethods(Dice dice, ScenarioPlan plan)
    {
        if (plan.Recovery.Hands is not { } hands || !dice.OneIn(OneIn))
            return plan;

        RepairMethodPlan[] methods = [.. Enumerable.Range(0, (int)dice.Spread(1, 32)).Select(i => new RepairMethodPlan(
            "method-" + i.ToString(CultureInfo.InvariantCulture), dice.AnyLaw(), dice.OneIn(2)))];
        string[] names = [.. methods.Select(method => method.Name)];
        return plan with
        {
            Recovery = plan.Recovery with { Hands = hands with { Methods = methods } },
            Fleet = plan.Fleet with
            {
                Kinds = [.. plan.Fleet.Kinds.Select(kind => kind with
                {
                    RepairMethod = dice.Of(names), OutOfBandMethod = dice.Of(names),
                })],
            },
        };
    }

    private static HandsPlan Hands(Dice dice, HandsPlan hands)
    {
        bool counted = hands.FixedCrews is not null;
        return hands with
        {
            EndpointsPerTechnician = !counted && dice.OneIn(OneIn)
                ? dice.Of(0.001, 1, 100_000_000) : hands.EndpointsPerTechnician,
            Sigma = !counted && dice.OneIn(OneIn) ? 3 : hands.Sigma,
            FixedCrews = counted && dice.OneIn(OneIn) ? 1_000_000 : hands.FixedCrews,
            GuidanceAt = dice.OneIn(OneIn)
                ? SimTime.FromMilliseconds(dice.AnyDuration(0, Latest).Milliseconds)
                : hands.GuidanceAt,
            Awareness = dice.OneIn(OneIn)
                ? new AwarenessPlan(
                    dice.AnyLaw(), dice.OneIn(2) ? new SmallFirmsPlan(dice.Of(2, 1_000_000_000), dice.AnyLaw()) : null,
                    dice.AnyShare(), dice.AnyLaw())
                : hands.Awareness,
            Mobilisation = dice.OneIn(OneIn) ? dice.AnyLaw() : hands.Mobilisation,
            Weekday = dice.OneIn(OneIn) ? dice.AnyShare() : hands.Weekday,
            Night = dice.OneIn(OneIn) ? dice.AnyShare() : hands.Night,
            Methods = [
                .. hands.Methods.Select(method => dice.OneIn(OneIn) ? method with { Work = dice.AnyLaw() } : method)],
            KeyLookup = dice.OneIn(OneIn) ? dice.AnyLaw() : hands.KeyLookup,
        };
    }
}
