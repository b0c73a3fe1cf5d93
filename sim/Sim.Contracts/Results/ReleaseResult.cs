using static Sim.Contracts.MetricUnit;

namespace Sim.Contracts;

/// <summary>A release with its milestones in seconds after it, null where a milestone was not reached.</summary>
public sealed record ReleaseResult
{
    /// <summary>Name of the release.</summary>
    public required string Name { get; init; }

    /// <summary>When it was released, ISO 8601 UTC.</summary>
    public required string At { get; init; }

    /// <summary>First application, seconds after the release.</summary>
    [Measure("First applied", Unit = Seconds, Showing = Showing.WhereItHappened)]
    public required double? FirstApplied { get; init; }

    /// <summary>Last application, seconds after the release.</summary>
    [Measure("Last applied", Unit = Seconds, Showing = Showing.WhereItHappened)]
    public required double? LastApplied { get; init; }

    /// <summary>When the rollout was halted.</summary>
    [Measure("Halted", Unit = Seconds, Showing = Showing.WhereItHappened)]
    public required double? Halted { get; init; }

    /// <summary>When the artefact was reverted.</summary>
    [Measure("Reverted", Unit = Seconds, Showing = Showing.WhereItHappened)]
    public required double? Reverted { get; init; }

    /// <summary>When half of the endpoints that went down were usable again.</summary>
    [Measure("Half usable again", Short = "50%", Unit = Seconds)]
    public required double? Usable50 { get; init; }

    /// <summary>When 97% of the endpoints that went down were usable again.</summary>
    [Measure("97% usable again", Short = "97%", Unit = Seconds)]
    public required double? Usable97 { get; init; }

    /// <summary>When 99% of the endpoints that went down were usable again.</summary>
    [Measure("99% usable again", Short = "99%", Unit = Seconds)]
    public required double? Usable99 { get; init; }
}
