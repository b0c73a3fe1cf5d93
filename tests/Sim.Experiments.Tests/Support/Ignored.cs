using Sim.Experiments.Running;

namespace Sim.Experiments.Tests.Support;

/// <summary>Listens to nothing.</summary>
internal sealed class Ignored : IExperimentObserver
{
    public void OnRun(in ExperimentProgress progress)
    {
    }
}
