namespace Sim.Reference;

/// <summary>Windows whose transitions are kept, both ends inclusive.</summary>
/// <param name="FromWindow">First window.</param>
/// <param name="ToWindow">Last window.</param>
public sealed record TransitionFilter(long FromWindow, long ToWindow)
{
    /// <summary>Every window.</summary>
    public static TransitionFilter All { get; } = new(0, long.MaxValue);
}
