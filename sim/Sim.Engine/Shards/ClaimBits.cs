namespace Sim.Engine;

/// <summary>
/// One bit per endpoint of a reached organisation: somebody has claimed its ticket, a technician or a heal. Eight
/// million bits fit the cache, so the queue and the calendar may both know an endpoint and the first to come owns it.
/// </summary>
internal sealed class ClaimBits
{
    private readonly int[] _first;
    private readonly ulong[] _bits;

    /// <summary>Room for organisations of the given sizes.</summary>
    public ClaimBits(IEnumerable<int> sizes)
    {
        int words = 0;
        var first = new List<int>();
        foreach (int size in sizes)
        {
            first.Add(words);
            words += (size + 63) / 64;
        }

        _first = [.. first];
        _bits = new ulong[words];
    }

    /// <summary>Claims an endpoint; false if it was claimed before.</summary>
    public bool TryClaim(int slot, uint ordinal)
    {
        ref ulong word = ref _bits[_first[slot] + (int)(ordinal >> 6)];
        ulong bit = 1UL << (int)(ordinal & 63);
        bool free = (word & bit) == 0;
        word |= bit;
        return free;
    }

    /// <summary>Whether an endpoint was claimed.</summary>
    public bool IsClaimed(int slot, uint ordinal) =>
        (_bits[_first[slot] + (int)(ordinal >> 6)] & (1UL << (int)(ordinal & 63))) != 0;

    public void Write(SnapshotWriter writer)
    {
        writer.Section("claims");
        writer.WriteSpan<ulong>(_bits);
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("claims");
        reader.ReadInto<ulong>(_bits);
    }
}
