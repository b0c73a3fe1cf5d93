namespace Sim.Hosting;

/// <summary>Is told how far a run is.</summary>
public interface IRunObserver
{
    /// <summary>Called at the end of a window that was stepped; cheap calls only.</summary>
    void OnWindow(in RunProgress progress);
}
