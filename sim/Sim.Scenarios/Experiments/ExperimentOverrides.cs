namespace Sim.Scenarios;

/// <summary>What a command line changes in an experiment before it is checked.</summary>
public sealed record ExperimentOverrides
{
    /// <summary>No change.</summary>
    public static readonly ExperimentOverrides None = new();

    /// <summary>
    /// Settings of the scenario for all arms, <c>dotted.path=value</c>; what an arm itself sets counts more.
    /// </summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>Another seed of the first replication, or null.</summary>
    public Seed? Seed { get; init; }

    /// <summary>Another fleet seed of the first replication, or null.</summary>
    public FleetSeed? FleetSeed { get; init; }

    /// <summary>Part of the organisations that takes part, such as <c>1%</c>; or null.</summary>
    public string? Scale { get; init; }

    /// <summary>A fixed number of replications, from 1, instead of what the file says; or null.</summary>
    public int? Replications { get; init; }
}
