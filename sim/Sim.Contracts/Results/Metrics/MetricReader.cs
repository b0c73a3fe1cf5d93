namespace Sim.Contracts;

/// <summary>Finds the values of metrics in a result.</summary>
internal static class MetricReader
{
    public static double? Release(SimResult result, string name, MetricField<ReleaseResult> field) =>
        result.Releases.FirstOrDefault(r => r.Name == name) is { } release ? field.Read(release) : null;

    /// <summary>
    /// The last window that has ended at a time after the first release. A time before the end of the first window, or after
    /// the end of the run, has no value: nothing is known of it.
    /// </summary>
    public static double? Series(
        SimResult result, IReadOnlyList<SeriesPoint> everyWindow, SimDuration after, MetricField<SeriesPoint> field)
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

        return ended == 0 || seconds > result.DurationSeconds ? null : field.Read(everyWindow[ended - 1]);
    }

    public static double? Share(SimResult result, string axis, string key, MetricField<ShareRow> field)
    {
        IReadOnlyList<ShareRow> rows = axis switch
        {
            "sector" => result.Shares.Sector,
            "country" => result.Shares.Country,
            "deviceKind" => result.Shares.DeviceKind,
            _ => result.Shares.Segment,
        };
        return rows.FirstOrDefault(r => r.Key == key) is { } row ? field.Read(row) : null;
    }

    public static double? Largest(SimResult result, int n, MetricField<LargestHit> field) =>
        result.Organisations.Largest.FirstOrDefault(l => l.N == n) is { } largest ? field.Read(largest) : null;

    public static double? Service(SimResult result, string sector, string name, MetricField<ServiceResult> field) =>
        Find(result, sector, name) is { } service ? field.Read(service) : null;

    public static double? BackWithinAt(SimResult result, string sector, string name, SimDuration within)
    {
        // Of outages that were none, no share came back.
        if (Find(result, sector, name) is not { Hit: > 0 } service)
        {
            return null;
        }

        foreach (BackWithin row in service.BackWithin)
        {
            if (SimDuration.TryParse(row.Within, out SimDuration grid) && grid == within)
            {
                return row.Share;
            }
        }

        return null;
    }

    private static ServiceResult? Find(SimResult result, string sector, string name) =>
        result.Services.FirstOrDefault(s => s.Sector == sector && s.Name == name);
}
