namespace Sim.Scenarios;

/// <summary>A node of a parsed file; every node keeps its place.</summary>
internal abstract class Node(Mark at)
{
    public Mark At { get; } = at;

    /// <summary>The kind of node in words, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>A copy that can be changed while this stays as it is.</summary>
    public abstract Node Copy();
}
