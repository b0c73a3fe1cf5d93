namespace Sim.Lab;

/// <summary>A way to run a scenario that may not change its result.</summary>
public sealed record VerifySetting
{
    /// <summary>What is different, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The host.</summary>
    public HostKind Host { get; init; } = HostKind.Sequential;

    /// <summary>Parts of the fleet.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Threads of the actor host.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Save, load and continue at every n-th window; 0 for never.</summary>
    public int SnapshotEvery { get; init; }

    /// <summary>Further thinning of the fleet, for a pair of runs of its own; 1 for the fleet as asked.</summary>
    public int ExtraThinning { get; init; } = 1;

    /// <summary>Environment variables, for which the program is started again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; } = [];

    /// <summary>Culture of every thread, for which the program is started again, or null.</summary>
    public string? Culture { get; init; }

    /// <summary>How to see that the process really is so, or null where there is nothing to see.</summary>
    internal ProcessEffect? Effect { get; init; }

    /// <summary>Whether a non-determinism is planted here.</summary>
    public bool Planted { get; init; }

    /// <summary>Whether it needs a new process.</summary>
    public bool NeedsProcess => Environment.Count > 0 || Culture is not null;
}
