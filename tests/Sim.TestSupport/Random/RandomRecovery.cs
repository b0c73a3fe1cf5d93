namespace Sim.TestSupport;

/// <summary>How the machines of a random scenario come back.</summary>
internal static class RandomRecovery
{
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;

    public static RecoveryPlan Plan(Dice dice, RolloutPlan rollout, long duration) =>
        Plan(dice, rollout, duration, dice.Between(0, 3));

    private static RecoveryPlan Plan(Dice dice, RolloutPlan rollout, long duration, int failedBoots) => new()
    {
        FailedBoots = failedBoots,
        BootCycle = BootCycle(dice, failedBoots),
        RaceWired = dice.Chance(),
        RaceWireless = dice.OneIn(2) ? Ratio.Of(1, 12) : dice.Chance(),
        TryEvery = SimDuration.FromMilliseconds(
            Math.Max(duration / 20_000, dice.Spread(duration < 2 * Hour ? 1 : Minute, 4 * Hour))),
        MaxTries = dice.OneIn(6) ? 0 : dice.Of(1, 3, 15, 40, 10_000),
        Cloud = dice.OneIn(2) ? Cloud(dice, rollout, duration) : null,
        Hands = dice.OneIn(3) ? null : Hands(dice, duration),
    };

    // Boots that take no time at all are refused where there are any.
    private static DurationLaw BootCycle(Dice dice, int failedBoots) => dice.Between(0, 3) switch
    {
        0 when failedBoots > 0 => DurationLaw.Uniform(SimDuration.Zero, SimDuration.Zero),
        0 => DurationLaw.Fixed(SimDuration.Zero),
        1 => DurationLaw.Fixed(dice.Duration(1_000, 30 * Minute)),
        2 => DurationLaw.Uniform(SimDuration.Zero, dice.Duration(1, 20 * Minute)),
        _ => DurationLaw.Uniform(SimDuration.FromMinutes(2), SimDuration.FromMinutes(6)),
    };

    private static CloudRemediationPlan Cloud(Dice dice, RolloutPlan rollout, long duration)
    {
        long offered = RandomRollout.Moment(dice, rollout.ReleaseAt.Milliseconds, duration / 2, Minute);
        return new CloudRemediationPlan(SimTime.FromMilliseconds(offered), dice.LikelyChance(), dice.Chance())
        {
            MaxTries = dice.Of<int?>(null, null, 1, 2, 6, 1_000_000),
        };
    }

    private static AwarenessPlan Awareness(Dice dice) => new(
        dice.Law(Minute, dice.Of(Hour, 24 * Hour)),
        dice.OneIn(2) ? new SmallFirmsPlan(dice.Of(2, 10, 100), dice.Law(Minute, 24 * Hour)) : null,
        dice.Chance(), dice.Law(Minute, dice.Of(Hour, 6 * Hour)));

    private static HandsPlan Hands(Dice dice, long duration)
    {
        int from = dice.Of(0, 480, dice.Between(0, 1439));
        int to = dice.Of(1440, dice.Between(from + 1, 1440), Math.Min(1440, from + 540),
            dice.Between(from + 1, from + 1440), from + 1_080);
        int? crews = dice.Of<int?>(null, null, 1, 1, 2, 9, int.MaxValue);
        return new HandsPlan
        {
            EndpointsPerTechnician = crews is null ? dice.Of(1.0, 7, 50, 300) : 1,
            Sigma = crews is null ? dice.Of(0, 0.4, 1.5) : 0,
            FixedCrews = crews,
            GuidanceAt = SimTime.FromMilliseconds(dice.OneIn(2) ? 0 : dice.Between(0, duration / 2)),
            Awareness = dice.OneIn(2) ? AwarenessPlan.AtOnce : Awareness(dice),
            Mobilisation = dice.Law(Minute, dice.Of(Hour, 12 * Hour)),
            DayFromMinute = from,
            DayToMinute = to,
            Weekday = dice.LikelyChance(),
            Weekend = dice.Chance(),
            Night = dice.OneIn(2) ? Ratio.Zero : dice.Chance(),
            Methods =
            [
                .. RandomKind.Methods.Select(name => new RepairMethodPlan(
                    name, dice.Law(Minute, dice.Of(20 * Minute, 5 * Hour)), dice.OneIn(2))),
            ],
            KeyLookup = dice.Law(Minute, 2 * Hour),
        };
    }
}
