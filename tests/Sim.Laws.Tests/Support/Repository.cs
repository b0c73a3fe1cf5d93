using Sim.Lab;

namespace Sim.Laws.Tests;

/// <summary>The checked-out tree, found from the test's own directory upwards, and the lab in it.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static readonly SimLab Lab = SimLab.Open(Root, Root);

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
