namespace Sim.Lab.Tests;

/// <summary>Hears of the progress of points and does nothing.</summary>
internal sealed class SilentPoints : IPointObserver
{
    public void OnBegin(string what, long runs)
    {
    }

    public void OnRun(long done)
    {
    }
}
