namespace Sim.Lab;

/// <summary>Which experiment to run and how: overrides, and the settings that may not change its result.</summary>
public sealed record CompareRequest
{
    /// <summary>Name in the catalogue, or path of an experiment's file.</summary>
    public required string Experiment { get; init; }

    /// <summary>Seed of the first replication; null for the file's.</summary>
    public Seed? Seed { get; init; }

    /// <summary>Fleet seed of the first replication; null for the file's.</summary>
    public FleetSeed? FleetSeed { get; init; }

    /// <summary>A fixed number of replications; null for what the file says.</summary>
    public int? Replications { get; init; }

    /// <summary>Part of the fleet as written, such as <c>0.01</c>; null for the file's.</summary>
    public string? Scale { get; init; }

    /// <summary>Settings of all arms, each <c>key=value</c>, in order.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>Runs at once, 1 to 256; null for one per processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Folder that result folders are made in, or null to write none.</summary>
    public string? OutRoot { get; init; } = "out";
}
