namespace Sim.Hosting;

/// <summary>
/// Milestones of the release, in milliseconds since the start of the run; null for what did not happen in it.
/// </summary>
public sealed record MilestoneTimes
{
    /// <summary>First application.</summary>
    public required long? FirstApplied { get; init; }

    /// <summary>Last application.</summary>
    public required long? LastApplied { get; init; }

    /// <summary>The halt.</summary>
    public required long? Halted { get; init; }

    /// <summary>The revert.</summary>
    public required long? Reverted { get; init; }

    /// <summary>End of the first window, or of the run, in which half of all that ever go down are back.</summary>
    public required long? Usable50 { get; init; }

    /// <summary>The same for 97%.</summary>
    public required long? Usable97 { get; init; }

    /// <summary>The same for 99%.</summary>
    public required long? Usable99 { get; init; }
}
