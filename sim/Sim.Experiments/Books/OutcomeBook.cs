namespace Sim.Experiments.Books;

/// <summary>
/// Outcomes of the endpoints of an arm, summed over its replications: the one place that knows where a result says them.
/// </summary>
internal sealed class OutcomeBook
{
    private static readonly string[] Words =
        ["none", "boot-loop", "crash-once", "process-restart", "hang", "degraded", "rejected", "slowed", "quarantined"];

    private readonly long[] _counts = new long[Words.Length];

    /// <summary>Adds a replication.</summary>
    public void Add(SimResult result)
    {
        _counts[Array.IndexOf(Words, "boot-loop")] += result.RawTotals.Crashed;
        _counts[Array.IndexOf(Words, "none")] += result.RawTotals.Exposed - result.RawTotals.Crashed;
    }

    /// <summary>Every outcome once.</summary>
    public IReadOnlyList<OutcomeCount> Close()
    {
        long all = _counts.Sum();
        return [.. Words.Select((word, i) => new OutcomeCount(word, _counts[i], all == 0 ? 0 : (double)_counts[i] / all))];
    }
}
