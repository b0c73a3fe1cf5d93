namespace Sim.Lab;

/// <summary>
/// What to run and how: a scenario or an experiment with overrides, and the settings that may not change its result.
/// Seeds of an experiment are those of its first replication, settings those of all its arms.
/// </summary>
public sealed record RunRequest : ScenarioOverrides
{
    /// <summary>Name in the catalogue, or path of the file of a scenario or an experiment.</summary>
    public required string Scenario { get; init; }

    /// <summary>Replications of an experiment; null for what its file says.</summary>
    public int? Replications { get; init; }

    /// <summary>The host, or null for the lab's choice.</summary>
    public HostKind? Host { get; init; }

    /// <summary>Parts of the fleet, 1 to 256; null for the lab's choice.</summary>
    public int? Shards { get; init; }

    /// <summary>Threads, 1 to 256; null for one per processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Folder that result folders are made in, or null to write none.</summary>
    public string? OutRoot { get; init; } = "out";
}
