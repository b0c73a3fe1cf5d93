namespace Sim.Hosting;

/// <summary>Listens to nothing.</summary>
public sealed class SilentObserver : IRunObserver
{
    /// <summary>The one instance.</summary>
    public static readonly SilentObserver Instance = new();

    private SilentObserver()
    {
    }

    /// <inheritdoc/>
    public void OnWindow(in RunProgress progress)
    {
    }
}
