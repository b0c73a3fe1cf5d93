namespace Sim.Engine;

/// <summary>
/// Where transitions leave a shard: sums the digest of a window, counts kinds, and keeps those of a traced window.
/// </summary>
internal sealed class Emitter(RunOptions options)
{
    private readonly long[] _counts = new long[TransitionKinds.Limit];
    private bool _tracing;

    /// <summary>Sum over the window so far.</summary>
    public Digest128 Digest { get; private set; }

    /// <summary>Transitions since the start of the run.</summary>
    public long Events
    {
        get
        {
            long sum = 0;
            foreach (long count in _counts)
                sum += count;

            return sum;
        }
    }

    /// <summary>Transitions of the traced windows.</summary>
    public List<Transition> Trace { get; } = [];

    public void Begin(long window)
    {
        Digest = default;
        _tracing = options.Traces(window);
    }

    public void Emit(long time, ulong key, TransitionKind kind, uint value)
    {
        Digest += Digest128.Of(time, key, (byte)kind, value);
        _counts[(int)kind]++;
        if (_tracing)
            Trace.Add(new Transition(time, key, (byte)kind, value));
    }

    /// <summary>Transitions of a kind since the start of the run.</summary>
    public long Count(TransitionKind kind) => _counts[(int)kind];

    /// <summary>Transitions of some kinds since the start of the run.</summary>
    public long Count(IReadOnlyList<TransitionKind> kinds)
    {
        long sum = 0;
        for (int i = 0; i < kinds.Count; i++)
            sum += _counts[(int)kinds[i]];

        return sum;
    }

    public void Write(SnapshotWriter writer)
    {
        writer.Section("transitions");
        writer.WriteSpan<long>(_counts);
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("transitions");
        reader.ReadInto<long>(_counts);
    }
}
