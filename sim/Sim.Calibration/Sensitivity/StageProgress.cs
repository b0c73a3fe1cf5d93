namespace Sim.Calibration;

/// <summary>Tells the progress of a stage as one, though its points are run some at a time.</summary>
/// <param name="observer">Who is told.</param>
internal sealed class StageProgress(IPointObserver observer) : IPointObserver
{
    private long _before;
    private long _last;

    /// <summary>A stage begins.</summary>
    public void Stage(string what, long runs)
    {
        (_before, _last) = (0, 0);
        observer.OnBegin(what, runs);
    }

    /// <inheritdoc/>
    public void OnBegin(string what, long runs) => (_before, _last) = (_before + _last, 0);

    /// <inheritdoc/>
    public void OnRun(long done) => observer.OnRun(_before + (_last = done));
}
