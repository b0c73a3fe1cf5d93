namespace Sim.Experiments.Tests;

/// <summary>Listens to nothing.</summary>
internal sealed class Ignored : IExperimentObserver
{
    public void OnRun(in ExperimentProgress progress)
    {
    }
}
