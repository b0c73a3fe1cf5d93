namespace Sim.TestSupport;

/// <summary>
/// A rollout from all that the schema allows: up to 64 stages over ten years, stops long after the run.
/// </summary>
internal static class WholeRollout
{
    // The longest time after the start that a moment of a scenario can have when it is written as a duration.
    private const long Latest = 10_000L * 86_400_000;

    public static RolloutPlan Plan(Dice dice, long duration)
    {
        long release = dice.OneIn(8) ? duration - 1 : dice.Of(0, dice.Between(0, duration / 4));
        long? revert = dice.OneIn(4) ? null : Later(dice, release, duration);
        long? halt = dice.OneIn(3) ? Later(dice, release, duration) : null;
        StagePlan[] stages = dice.OneIn(2) ? [new StagePlan("all", Ratio.One, SimDuration.Zero)] : Stages(dice);
        return new RolloutPlan(
            stages.Length == 1 && stages[0].Name == "all" ? Strategy.AllAtOnce : Strategy.TimedRings,
            SimTime.FromMilliseconds(release), stages,
            halt is long at ? SimTime.FromMilliseconds(Math.Min(at, revert ?? at)) : null,
            revert is long good ? SimTime.FromMilliseconds(good) : null);
    }

    private static long Later(Dice dice, long release, long duration) => Math.Clamp(
        dice.Between(0, 15) switch
        {
            0 => release,
            1 => release + 1,
            2 => Latest,
            3 => duration,
            _ => release + dice.Spread(1, Math.Max(1, duration)),
        },
        release,
        Latest);

    private static StagePlan[] Stages(Dice dice)
    {
        Ratio[] shares = dice.Shares((int)dice.Spread(1, 64));
        long[] opens = [0, .. shares.Skip(1).Select(_ => dice.AnyDuration(0, Dice.Longest).Milliseconds).Order()];
        return [.. shares.Select((share, i) => new StagePlan(
            "ring-" + i.ToString(CultureInfo.InvariantCulture), share, SimDuration.FromMilliseconds(opens[i])))];
    }
}
