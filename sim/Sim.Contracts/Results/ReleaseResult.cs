namespace Sim.Contracts;

/// <summary>A release with its milestones in seconds after it, null where a milestone was not reached.</summary>
public sealed record ReleaseResult
{
    /// <summary>Name of the release.</summary>
    public required string Name { get; init; }

    /// <summary>When it was released, ISO 8601 UTC.</summary>
    public required string At { get; init; }

    /// <summary>First and last application, seconds after the release.</summary>
    public required double? FirstApplied { get; init; }

    /// <summary>Last application.</summary>
    public required double? LastApplied { get; init; }

    /// <summary>When the vendor's telemetry detected the fault; null where no detection is modelled.</summary>
    public required double? Detected { get; init; }

    /// <summary>When the rollout was halted.</summary>
    public required double? Halted { get; init; }

    /// <summary>When the artefact was reverted.</summary>
    public required double? Reverted { get; init; }

    /// <summary>When half of the endpoints that went down were usable again.</summary>
    public required double? Usable50 { get; init; }

    /// <summary>When 97% of the endpoints that went down were usable again.</summary>
    public required double? Usable97 { get; init; }

    /// <summary>When 99% of the endpoints that went down were usable again.</summary>
    public required double? Usable99 { get; init; }
}
