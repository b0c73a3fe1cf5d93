namespace Sim.Experiments;

/// <summary>
/// What a year of updates draws from of an arm: the first replications, so that memory does not grow with their number.
/// </summary>
internal sealed class ResponseBook
{
    /// <summary>Most replications that are kept: enough that a draw among them is close to a draw of a run.</summary>
    public const int Most = 64;

    private readonly List<Response> _kept = [];

    /// <summary>Writes down a run.</summary>
    public void Add(int replication, RunTotals totals)
    {
        if (replication < Most)
        {
            while (_kept.Count <= replication)
                _kept.Add(default);

            double endpoints = Math.Max(1, totals.Endpoints);
            _kept[replication] = new Response(totals.WentDown / endpoints, totals.DownHours / endpoints,
                totals.ProtectionGapHours / endpoints);
        }
    }

    /// <summary>What was kept, by replication.</summary>
    public Response[] Close() => [.. _kept];
}
