namespace Sim.Lab;

/// <summary>Why a metric has no value in a run.</summary>
internal static class MissingValue
{
    /// <summary>The reason.</summary>
    public static string Reason(MetricName metric, SimResult result) => "not measured: " + metric.Family switch
    {
        MetricFamily.Releases => "no machine went down, so none had to become usable again",
        MetricFamily.Series => Moment(metric, result),
        MetricFamily.Services => Service(metric, result),
        _ => "it is a share or a mean of what did not occur in this run",
    };

    private static string Moment(MetricName metric, SimResult result)
    {
        double release = result.Releases.Count > 0 ? NotReached.At(result.Releases[0], result) ?? 0 : 0;
        double moment = release + (metric.After?.TotalSeconds ?? 0);
        if (moment > result.DurationSeconds)
            return $"the run ends {Durations.Exact(result.DurationSeconds - release)} after the release";

        return moment < result.WindowSeconds
            ? $"no window has ended by then; one lasts {Durations.Exact(result.WindowSeconds)}"
            : "it is a share of what had not occurred by then";
    }

    private static string Service(MetricName metric, SimResult result)
    {
        ServiceResult? service = result.Services.FirstOrDefault(
            s => s.Sector == metric.Arguments[0] && s.Name == metric.Arguments[1]);
        if (service is null)
            return $"the release reaches no organisation of sector {metric.Arguments[0]} that has this service";

        return service.Hit == 0
            ? "no such service went down" : "the run ends before an outage has lasted so long, and some go on";
    }
}
