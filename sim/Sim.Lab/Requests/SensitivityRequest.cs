namespace Sim.Lab;

/// <summary>What a sensitivity analysis varies and how much it runs.</summary>
/// <param name="Run">The scenario with its overrides.</param>
/// <param name="Metric">The metric whose variance is explained.</param>
public sealed record SensitivityRequest(RunRequest Run, string Metric)
{
    /// <summary>Trajectories of the screening where nothing else is asked for.</summary>
    public const int UsualTrajectories = 10;

    /// <summary>Rows of the indices where nothing else is asked for.</summary>
    public const int UsualRows = 256;

    /// <summary>Factors with indices where nothing else is asked for.</summary>
    public const int UsualMost = 8;

    /// <summary>Trajectories of the screening.</summary>
    public int? Trajectories { get; init; }

    /// <summary>Rows of the indices, at least.</summary>
    public int? Rows { get; init; }

    /// <summary>Factors for which indices are estimated, at most.</summary>
    public int? Most { get; init; }
}
