namespace Sim.TestSupport;

/// <summary>
/// The rollout of a random scenario: stages, a halt, a revert, each or none, also at the edges of windows.
/// </summary>
internal static class RandomRollout
{
    public static RolloutPlan Plan(Dice dice, long duration, long window)
    {
        long release = Moment(dice, 0, duration / 4, window);
        StagePlan[] stages = dice.OneIn(2)
            ? [new StagePlan("all", Ratio.One, SimDuration.Zero)]
            : Rings(dice, duration);

        long? revert = dice.OneIn(4) ? null : Moment(dice, release, AfterRelease(dice, release, duration), window);
        long? halt = dice.OneIn(4) ? Moment(dice, release, revert ?? duration, window) : null;
        return new RolloutPlan(
            stages.Length == 1 ? Strategy.AllAtOnce : Strategy.TimedRings, At(release), stages, Halt(halt, revert),
            Maybe(revert));
    }

    // A moment in [from, to]: any millisecond, an edge of a window, or one beside it.
    public static long Moment(Dice dice, long from, long to, long window)
    {
        long any = dice.Between(from, Math.Max(from, to));
        long edge = any / window * window;
        long moment = dice.Between(0, 11) switch
        {
            0 or 1 or 2 => edge,
            3 or 4 => edge + window - 1,
            5 => from,
            _ => any,
        };
        return Math.Clamp(moment, from, Math.Max(from, to));
    }

    private static long AfterRelease(Dice dice, long release, long duration) => dice.Between(0, 9) switch
    {
        0 => duration + 3_600_000,
        1 => release + 60_000,
        2 => duration,
        _ => release + ((duration - release) / dice.Between(2L, 20)),
    };

    private static StagePlan[] Rings(Dice dice, long duration)
    {
        Ratio[] shares = dice.Shares(dice.Between(2, 4));
        long opens = 0;
        return [.. shares.Select((share, i) =>
        {
            StagePlan stage = new(
                "ring-" + i.ToString(CultureInfo.InvariantCulture), share, SimDuration.FromMilliseconds(opens));
            opens += dice.OneIn(5) ? 0 : dice.Between(1L, duration / 3);
            return stage;
        })];
    }

    private static SimTime? Halt(long? halt, long? revert) =>
        halt is long at ? At(Math.Min(at, revert ?? at)) : null;

    private static SimTime? Maybe(long? moment) => moment is long at ? At(at) : null;

    private static SimTime At(long moment) => SimTime.FromMilliseconds(moment);
}
