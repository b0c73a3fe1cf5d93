namespace Sim.Hosting;

/// <summary>Thins a series for <c>result.json</c>: dense where things happen fast, then ever coarser.</summary>
internal static class SeriesWriter
{
    private const int MaxPoints = 1000;

    /// <summary>
    /// Every window for six hours from the release, every tenth minute for two days, every hour after; coarser by
    /// halves until at most 1,000 points are left. The first and last window always stay.
    /// </summary>
    public static IReadOnlyList<SeriesPoint> Thinned(ScenarioPlan plan, IReadOnlyList<SeriesPoint> points)
    {
        for (long coarser = 1; ; coarser *= 2)
        {
            int[] kept = Windows(plan, points.Count, coarser);
            if (kept.Length <= MaxPoints)
                return [.. kept.Select(w => points[w])];
        }
    }

    private static int[] Windows(ScenarioPlan plan, int count, long coarser)
    {
        long window = plan.Window.Milliseconds;
        long release = plan.Rollout.ReleaseAt.Milliseconds;
        var kept = new List<int>();
        for (int w = 0; w < count; w++)
        {
            long end = (w + 1) * window;
            long after = end - release;
            long step = coarser * (after <= 21_600_000 ? window : after <= 172_800_000 ? 600_000 : 3_600_000);
            if (w == 0 || w == count - 1 || end / step != (end - window) / step)
                kept.Add(w);
        }

        return [.. kept];
    }
}
