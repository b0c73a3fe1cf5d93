namespace Sim.Actors.Tests;

/// <summary>Calls back at every window.</summary>
internal sealed class Observer(Action<RunProgress> onWindow) : IRunObserver
{
    public void OnWindow(in RunProgress progress) => onWindow(progress);
}
