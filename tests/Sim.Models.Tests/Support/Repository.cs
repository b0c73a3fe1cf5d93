namespace Sim.Models.Tests.Support;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sim.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Sim.sln above {AppContext.BaseDirectory}.");
    }
}
