namespace Sim.Hosting;

/// <summary>How a run is carried out; none of it may change a result.</summary>
public sealed record RunOptions
{
    /// <summary>Parts of the fleet, 1 to 256. Reference host: ignored.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Threads of the actor host, 1 to 256. Other hosts: ignored.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Window whose transitions are kept in the outcome, or null.</summary>
    public long? TraceWindow { get; init; }

    /// <summary>Keep the transitions of every window in the outcome: for small runs, whose record is checked.</summary>
    public bool TraceAll { get; init; }

    /// <summary>
    /// A planted fault in the determinism of the host, for the test of <c>verify</c>; null in every real run.
    /// </summary>
    public Perturbation? Perturbation { get; init; }

    /// <summary>Save, load and continue at every n-th window; 0 for never.</summary>
    public int SnapshotEvery { get; init; }

    /// <summary>Whether the transitions of a window are kept.</summary>
    public bool Traces(long window) => TraceAll || window == TraceWindow;
}
