namespace Sim.Lab;

/// <summary>Where runs of points are kept: in one folder for all that run points.</summary>
internal static class RunStores
{
    private const string Runs = "calibration-runs";

    /// <summary>The store in the folder of results.</summary>
    public static IRunStore In(string root) => new FolderRunStore(Path.Combine(root, Runs));

    /// <summary>Does what keeps runs.</summary>
    /// <exception cref="ResultWriteException">A run cannot be kept.</exception>
    public static T Kept<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultWriteException($"A run cannot be kept: {e.Message}", e);
        }
    }
}
