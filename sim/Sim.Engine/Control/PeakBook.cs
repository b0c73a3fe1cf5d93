namespace Sim.Engine;

/// <summary>
/// The most endpoints that were down at one moment, to the millisecond. Windows that cannot hold a new peak are not
/// looked into.
/// </summary>
internal sealed class PeakBook
{
    private readonly List<int> _changes = [];

    /// <summary>Most endpoints down at once so far.</summary>
    public long Most { get; private set; }

    /// <summary>Looks at a stepped window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="before">Endpoints down at its start.</param>
    /// <param name="fell">Endpoints that went down in it.</param>
    /// <param name="rose">Endpoints that came back in it.</param>
    /// <param name="shards">The shards; quiet while this runs.</param>
    public void Step(long window, long before, long fell, long rose, IReadOnlyList<Shard> shards)
    {
        if (before + fell <= Most)
            return;

        if (rose == 0)
        {
            Most = before + fell;
            return;
        }

        _changes.Clear();
        for (int shard = 0; shard < shards.Count; shard++)
        {
            if (shards[shard].Moments.Window == window)
                _changes.AddRange(shards[shard].Moments.Changes);
        }

        // At one moment those that come back go first: an outage of no length at all is no time down.
        _changes.Sort();
        Invariant.Holds(_changes.Count == fell + rose);
        long down = before;
        foreach (int change in _changes)
        {
            down += (change & 1) == 1 ? 1 : -1;
            Most = Math.Max(Most, down);
        }
    }

    public void Write(SnapshotWriter writer) => writer.WriteInt64(Most);

    public void Read(ref SnapshotReader reader) => Most = reader.ReadInt64();
}
