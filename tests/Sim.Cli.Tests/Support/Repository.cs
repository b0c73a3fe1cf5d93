namespace Sim.Cli.Tests;

/// <summary>The checked-out tree, found from the test's own directory upwards.</summary>
internal static class Repository
{
    public static readonly string Root = SourceTree.Root;

    /// <summary>A file of the tree.</summary>
    public static string File(string relative) => Path.Combine(Root, relative);
}
