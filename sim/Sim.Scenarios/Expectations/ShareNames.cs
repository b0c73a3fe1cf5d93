namespace Sim.Scenarios;

/// <summary>What a metric of shares names: rows of the fleet's tables.</summary>
internal static class ShareNames
{
    /// <summary>
    /// The key of a table under <c>fleet</c>, the name that must be in it, and what that name is called.
    /// </summary>
    public static IEnumerable<(string Table, string Name, string What)> Of(MetricName metric)
    {
        string[] parts = metric.Arguments[1].Split('/');
        return metric.Arguments[0] switch
        {
            "sector" => [("sectors", metric.Arguments[1], "sector")],
            "country" => [("countries", metric.Arguments[1], "country")],
            "segment" => [("countries", parts[0], "country"), ("kinds", parts[^1], "device kind")],
            _ => [("kinds", metric.Arguments[1], "device kind")],
        };
    }
}
