namespace Sim.Containers.Tests;

/// <summary>The checked-out tree, found from the test's own folder upwards, and the lab in it.</summary>
internal static class Repository
{
    public static readonly string Root = SourceTree.Root;

    private static readonly SimLab Lab = SimLab.Open(Root, Root);

    /// <summary>A run in this process, which everything else must agree with.</summary>
    /// <param name="scenario">Name in the catalogue.</param>
    /// <param name="scale">Part of the fleet.</param>
    /// <param name="outRoot">Folder that result folders are made in, or null to write none.</param>
    public static RunReport RunHere(string scenario, string scale, string? outRoot) => Lab.Run(
        new RunRequest { Scenario = scenario, Scale = scale, OutRoot = outRoot },
        static _ => SilentObserver.Instance,
        TestContext.Current.CancellationToken);

    /// <summary>The text of a file of the tree.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
