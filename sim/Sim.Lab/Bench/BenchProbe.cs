namespace Sim.Lab;

/// <summary>One measurement, made in a process of its own so that its memory is its own.</summary>
public sealed record BenchProbe
{
    /// <summary>The run; its host, shards and threads are those measured.</summary>
    public required RunRequest Run { get; init; }

    /// <summary>Endpoints on another platform to add, which the release cannot reach.</summary>
    public long Unreachable { get; init; }
}
