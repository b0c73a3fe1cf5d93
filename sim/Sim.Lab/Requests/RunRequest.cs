namespace Sim.Lab;

/// <summary>
/// What to run and how: a scenario or an experiment with overrides, and the settings that may not change its result.
/// </summary>
public sealed record RunRequest
{
    /// <summary>Name in the catalogue, or path of the file of a scenario or an experiment.</summary>
    public required string Scenario { get; init; }

    /// <summary>What happens, in an experiment in its first replication; null for the file's.</summary>
    public Seed? Seed { get; init; }

    /// <summary>Who exists, in an experiment in its first replication; null for the file's.</summary>
    public FleetSeed? FleetSeed { get; init; }

    /// <summary>Part of the fleet as written, such as <c>0.01</c>; null for all of it. The reader judges it.</summary>
    public string? Scale { get; init; }

    /// <summary>Replications of an experiment; null for what its file says.</summary>
    public int? Replications { get; init; }

    /// <summary>Overrides, of an experiment those of all its arms, each <c>key=value</c>, in order.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>The host, or null for the lab's choice.</summary>
    public HostKind? Host { get; init; }

    /// <summary>Parts of the fleet, 1 to 256; null for the lab's choice.</summary>
    public int? Shards { get; init; }

    /// <summary>Threads, 1 to 256; null for one per processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Folder that result folders are made in, or null to write none.</summary>
    public string? OutRoot { get; init; } = "out";
}
