namespace Sim.Calibration.Tests;

/// <summary>Hears progress and says nothing, but counts.</summary>
internal sealed class Ignored : IPointObserver
{
    /// <summary>Runs that were announced.</summary>
    public long Planned { get; private set; }

    /// <summary>Called after each run.</summary>
    public Action<long> After { get; init; } = _ => { };

    public void OnBegin(string what, long runs) => Planned += runs;

    public void OnRun(long done) => After(done);
}
