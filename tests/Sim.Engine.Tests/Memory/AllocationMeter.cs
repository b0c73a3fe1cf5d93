namespace Sim.Engine.Tests;

/// <summary>Sums what the thread of a run allocates from window to window, after a warm-up.</summary>
internal sealed class AllocationMeter(long warm) : IRunObserver
{
    private long _before = -1;

    /// <summary>Windows measured.</summary>
    public long Windows { get; private set; }

    /// <summary>Bytes allocated in them.</summary>
    public long Bytes { get; private set; }

    /// <summary>The first window that allocated, or -1.</summary>
    public long FirstWindow { get; private set; } = -1;

    public void OnWindow(in RunProgress progress)
    {
        long now = GC.GetAllocatedBytesForCurrentThread();
        if (_before >= 0)
        {
            Windows++;
            Bytes += now - _before;
            FirstWindow = now != _before && FirstWindow < 0 ? progress.Window - 1 : FirstWindow;
        }

        _before = progress.Window > warm ? now : -1;
    }
}
