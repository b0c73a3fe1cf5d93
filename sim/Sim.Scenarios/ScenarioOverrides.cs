namespace Sim.Scenarios;

/// <summary>What a command line changes in a scenario before it is checked.</summary>
public record ScenarioOverrides
{
    /// <summary>No change.</summary>
    public static readonly ScenarioOverrides None = new();

    /// <summary>Settings <c>dotted.path=value</c>, applied in order; the value is written as in a file.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>Where each setting stands in a file, or null where all are of a command line.</summary>
    internal IReadOnlyList<Mark>? SetMarks { get; init; }

    /// <summary>Where a path in a setting is meant from, or null for the scenario's folder.</summary>
    public IDataFolder? Folder { get; init; }

    /// <summary>Another seed, or null.</summary>
    public Seed? Seed { get; init; }

    /// <summary>Another fleet seed, or null.</summary>
    public FleetSeed? FleetSeed { get; init; }

    /// <summary>
    /// Part of the organisations that takes part, in (0, 1], such as <c>1%</c> or <c>0.01</c>; or null.
    /// </summary>
    public string? Scale { get; init; }
}
