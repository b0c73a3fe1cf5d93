namespace Sim.Contracts;

/// <summary>Parameters of a scenario to be fitted to observations, and on which runs.</summary>
public sealed record CalibrationPlan
{
    /// <summary>Stable name.</summary>
    public required string Name { get; init; }

    /// <summary>One line for lists and headings.</summary>
    public required string Title { get; init; }

    /// <summary>The scenario: a name of the catalogue, or a path from the file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Part of the organisations that takes part, as written; null for the scenario's.</summary>
    public string? Scale { get; init; }

    /// <summary>What every run sets in the scenario besides.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>What is fitted, in the order of the file.</summary>
    public required IReadOnlyList<SpaceParameter> Parameters { get; init; }

    /// <summary>What it is fitted to, in the order of the file.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>The runs of each point.</summary>
    public required RunGrid Runs { get; init; }

    /// <summary>Points of the first design.</summary>
    public required int Points { get; init; }

    /// <summary>Most rounds of points that are added where the surface and the runs differ.</summary>
    public required int Rounds { get; init; }

    /// <summary>The scenario as it is, with what every run sets.</summary>
    public required ScenarioPlan Base { get; init; }
}
