namespace Sim.Hosting;

/// <summary>
/// Which windows a series keeps: a matter of form, the same for every host. The last one always stays.
/// </summary>
public static class KeptWindows
{
    private const int MostOfFleet = 1000;
    private const int MostOfZones = 180;
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;

    /// <summary>
    /// Of the series in <c>result.json</c>: every window for six hours from the release, every tenth minute for two
    /// days, every hour after; coarser by halves until at most 1,000 are left. The first window stays, too.
    /// </summary>
    public static IReadOnlyList<long> OfFleet(ScenarioPlan plan) => Thinned(
        plan, MostOfFleet, keepsFirst: true,
        after => after <= 6 * Hour ? plan.Window.Milliseconds : after <= 48 * Hour ? 10 * Minute : Hour);

    /// <summary>
    /// Of the series by time zone: every tenth minute for six hours from the release, every hour for four days, every
    /// sixth hour before and after; coarser by halves until at most 180 are left.
    /// </summary>
    public static IReadOnlyList<long> OfZones(ScenarioPlan plan) => Thinned(
        plan, MostOfZones, keepsFirst: false,
        after => after <= 0 ? 6 * Hour : after <= 6 * Hour ? 10 * Minute : after <= 96 * Hour ? Hour : 6 * Hour);

    private static List<long> Thinned(ScenarioPlan plan, int most, bool keepsFirst, Func<long, long> step)
    {
        long window = plan.Window.Milliseconds;
        long release = plan.Rollout.ReleaseAt.Milliseconds;
        for (long coarser = 1; ; coarser *= 2)
        {
            var kept = new List<long>();
            for (long w = 0; w < plan.WindowCount; w++)
            {
                long end = (w + 1) * window;
                long every = coarser * step(end - release);
                if ((w == 0 && keepsFirst) || w == plan.WindowCount - 1 || end / every != (end - window) / every)
                    kept.Add(w);
            }

            if (kept.Count <= most)
                return kept;
        }
    }
}
