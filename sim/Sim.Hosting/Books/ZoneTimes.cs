namespace Sim.Hosting;

/// <summary>Which windows the series by time zone keeps: a matter of form, the same for every host.</summary>
public static class ZoneTimes
{
    private const int MaxPoints = 180;
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;

    /// <summary>
    /// Every tenth minute for six hours from the release, every hour for four days, every sixth hour before and after;
    /// coarser by halves until at most 180 are left. The last window always stays.
    /// </summary>
    public static IReadOnlyList<long> Windows(ScenarioPlan plan)
    {
        for (long coarser = 1; ; coarser *= 2)
        {
            long[] kept = Windows(plan, plan.WindowCount, coarser);
            if (kept.Length <= MaxPoints)
                return kept;
        }
    }

    private static long[] Windows(ScenarioPlan plan, long count, long coarser)
    {
        long window = plan.Window.Milliseconds;
        var kept = new List<long>();
        for (long w = 0; w < count; w++)
        {
            long end = (w + 1) * window;
            long after = end - plan.Rollout.ReleaseAt.Milliseconds;
            long step = coarser * (after <= 0
                ? 6 * Hour : after <= 6 * Hour ? 10 * Minute : after <= 96 * Hour ? Hour : 6 * Hour);
            if (w == count - 1 || end / step != (end - window) / step)
                kept.Add(w);
        }

        return [.. kept];
    }
}
