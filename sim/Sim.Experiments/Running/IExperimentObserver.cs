namespace Sim.Experiments;

/// <summary>Is told how far an experiment is.</summary>
public interface IExperimentObserver
{
    /// <summary>A run ended; called from any thread, one call at a time.</summary>
    /// <param name="progress">How far the experiment is.</param>
    void OnRun(in ExperimentProgress progress);
}
