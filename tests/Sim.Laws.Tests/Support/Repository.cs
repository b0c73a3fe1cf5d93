namespace Sim.Laws.Tests;

/// <summary>The checked-out tree, found from the test's own directory upwards, and the lab in it.</summary>
internal static class Repository
{
    public static readonly string Root = SourceTree.Root;

    public static readonly SimLab Lab = SimLab.Open(Root, Root);
}
