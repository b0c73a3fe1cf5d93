namespace Sim.Contracts;

/// <summary>Finds the row of a result that a metric names; null where the run has none.</summary>
internal static class MetricReader
{
    public static ReleaseResult? Release(SimResult result, string name) =>
        result.Releases.FirstOrDefault(r => r.Name == name);

    /// <summary>
    /// The last window that has ended at a time after the first release. A time before the end of the first window, or
    /// after the end of the run, has none: nothing is known of it.
    /// </summary>
    public static SeriesPoint? Window(SimResult result, IReadOnlyList<SeriesPoint> everyWindow, SimDuration after)
    {
        if (result.Releases.Count == 0 || !UtcMoment.TryParse(result.Start, out UtcMoment start)
            || !UtcMoment.TryParse(result.Releases[0].At, out UtcMoment release))
        {
            return null;
        }

        double seconds = (release.Since(start).Milliseconds + after.Milliseconds) / 1000.0;
        int ended = 0;
        for (int beyond = everyWindow.Count; ended < beyond;)
        {
            int middle = ended + ((beyond - ended) / 2);
            (ended, beyond) = everyWindow[middle].T <= seconds ? (middle + 1, beyond) : (ended, middle);
        }

        return ended == 0 || seconds > result.DurationSeconds ? null : everyWindow[ended - 1];
    }

    public static ShareRow? Share(SimResult result, string axis, string key)
    {
        IReadOnlyList<ShareRow> rows = axis switch
        {
            "sector" => result.Shares.Sector,
            "country" => result.Shares.Country,
            "deviceKind" => result.Shares.DeviceKind,
            _ => result.Shares.Segment,
        };
        return rows.FirstOrDefault(r => r.Key == key);
    }

    public static LargestHit? Largest(SimResult result, int n) =>
        result.Organisations.Largest.FirstOrDefault(l => l.N == n);

    public static ServiceResult? Service(SimResult result, string sector, string name) =>
        result.Services.FirstOrDefault(s => s.Sector == sector && s.Name == name);

    /// <summary>Of outages that were none, no share came back.</summary>
    public static double? BackWithin(ServiceResult? service, SimDuration within) => service is { Hit: > 0 }
        ? service.BackWithin
            .FirstOrDefault(row => SimDuration.TryParse(row.Within, out SimDuration grid) && grid == within)?.Share
        : null;
}
