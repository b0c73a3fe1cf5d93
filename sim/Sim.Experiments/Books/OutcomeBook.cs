namespace Sim.Experiments;

/// <summary>
/// Outcomes of the endpoints of an arm, summed over its replications: the one place that knows where a result says
/// them.
/// </summary>
internal sealed class OutcomeBook
{
    private readonly long[] _counts = new long[OutcomeTraits.All.Count];

    /// <summary>Adds a replication.</summary>
    public void Add(SimResult result)
    {
        foreach (DesignResult design in result.Designs)
        {
            for (int outcome = 0; outcome < _counts.Length; outcome++)
                _counts[outcome] += design.Outcomes[outcome].Count;
        }
    }

    /// <summary>Every outcome once.</summary>
    public IReadOnlyList<OutcomeCount> Close() => OutcomeCount.List(_counts);
}
