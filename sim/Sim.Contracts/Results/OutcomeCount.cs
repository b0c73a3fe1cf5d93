namespace Sim.Contracts;

/// <summary>How often an outcome was seen.</summary>
/// <param name="Outcome">The outcome in words: <c>boot-loop</c>, <c>crash-once</c>, <c>process-restart</c>,
/// <c>hang</c>, <c>degraded</c>, <c>rejected</c>, <c>slowed</c>, <c>quarantined</c>, <c>none</c>.</param>
/// <param name="Count">Endpoints, raw.</param>
/// <param name="Share">Of the endpoints on which the fault acted, 0 to 1.</param>
public sealed record OutcomeCount(string Outcome, long Count, double Share)
{
    /// <summary>Every outcome once, with its share of all.</summary>
    /// <param name="counts">Endpoints by <see cref="Contracts.Outcome"/>.</param>
    public static IReadOnlyList<OutcomeCount> List(IReadOnlyList<long> counts)
    {
        long all = counts.Sum();
        return [.. counts.Select((count, outcome) => new OutcomeCount(
            ((Outcome)outcome).Word(), count, all == 0 ? 0 : (double)count / all))];
    }
}
