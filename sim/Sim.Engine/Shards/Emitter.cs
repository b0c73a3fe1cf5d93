namespace Sim.Engine;

/// <summary>Sums the digest of a window's transitions, counts them, and keeps those of a traced window.</summary>
internal sealed class Emitter
{
    private readonly RunOptions _options;
    private bool _tracing;

    public Emitter(RunOptions options) => _options = options;

    /// <summary>Sum over the window so far.</summary>
    public Digest128 Digest { get; private set; }

    /// <summary>Transitions since the start of the run.</summary>
    public long Events { get; set; }

    /// <summary>Transitions of the traced windows.</summary>
    public List<Transition> Trace { get; } = [];

    public void Begin(long window)
    {
        Digest = default;
        _tracing = _options.Traces(window);
    }

    public void Emit(long time, ulong key, TransitionKind kind, uint value)
    {
        Digest += Digest128.Of(time, key, (byte)kind, value);
        Events++;
        if (_tracing)
        {
            Trace.Add(new Transition(time, key, (byte)kind, value));
        }
    }
}
