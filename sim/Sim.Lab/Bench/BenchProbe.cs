namespace Sim.Lab;

/// <summary>One measurement, made in a process of its own so that its memory is its own.</summary>
public sealed record BenchProbe
{
    /// <summary>The run; its host, shards and threads are those measured.</summary>
    public required RunRequest Run { get; init; }

    /// <summary>Endpoints on another platform to add, which the release cannot reach.</summary>
    public long Unreachable { get; init; }

    /// <summary>Endpoints of the kernel's own workload FR-1, which is then measured instead of the run; 0 for the run.</summary>
    public int FleetRollout { get; init; }
}
