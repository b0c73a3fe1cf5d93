namespace Sim.Contracts;

/// <summary>What a sensitivity analysis varies, and how much it runs.</summary>
public sealed record SensitivityPlan
{
    /// <summary>The scenario as it is.</summary>
    public required ScenarioPlan Base { get; init; }

    /// <summary>The metric whose variance is explained.</summary>
    public required string Metric { get; init; }

    /// <summary>The numbers that nobody published.</summary>
    public required FactorList Factors { get; init; }

    /// <summary>Trajectories of the screening.</summary>
    public required int Trajectories { get; init; }

    /// <summary>Rows of the indices, at least.</summary>
    public required int Rows { get; init; }

    /// <summary>Factors for which indices are estimated, at most.</summary>
    public required int Most { get; init; }

    /// <summary>The command that repeats it.</summary>
    public required string Repeat { get; init; }
}
