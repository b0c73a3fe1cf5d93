namespace Sim.TestSupport;

/// <summary>The checked-out tree, found from the test's own folder upwards.</summary>
public static class SourceTree
{
    /// <summary>The folder of <c>Sim.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sim.sln")))
            folder = Path.GetDirectoryName(folder);

        return folder ?? throw new InvalidOperationException($"There is no Sim.sln above {AppContext.BaseDirectory}.");
    }
}
