namespace Sim.Lab.Tests;

/// <summary>The checked-out tree, found from the test's own directory upwards.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    private static string Find()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "Sim.sln")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new InvalidOperationException("No Sim.sln above the tests.");
    }
}
