namespace Sim.Experiments.Tests;

/// <summary>Calls back after each run.</summary>
internal sealed class Noticed(Action<ExperimentProgress> then) : IExperimentObserver
{
    public void OnRun(in ExperimentProgress progress) => then(progress);
}
