namespace Sim.Calibration;

/// <summary>Is told how far the runs of points are.</summary>
public interface IPointObserver
{
    /// <summary>Runs are about to begin; called once for each set of points.</summary>
    /// <param name="what">What they are for, in a few words.</param>
    /// <param name="runs">How many there are, those that are kept already among them.</param>
    void OnBegin(string what, long runs);

    /// <summary>A run ended, or was found; called from any thread, one call at a time.</summary>
    /// <param name="done">Runs of this set that are done.</param>
    void OnRun(long done);
}
