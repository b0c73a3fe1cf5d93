namespace Sim.Contracts;

/// <summary>Totals of a run.</summary>
public sealed record RunTotals
{
    /// <summary>Endpoints on the targeted platform.</summary>
    public required long Endpoints { get; init; }

    /// <summary>Endpoints that applied the release.</summary>
    public required long Exposed { get; init; }

    /// <summary>Endpoints that crashed: once, or at every start.</summary>
    public required long Crashed { get; init; }

    /// <summary>Most endpoints down at one moment, whatever brought them down.</summary>
    public required long PeakDown { get; init; }

    /// <summary>Endpoint-hours down.</summary>
    public required double DownHours { get; init; }

    /// <summary>Of the endpoint-hours down: those in which the endpoint's habit expects it online.</summary>
    public required double ExpectedUseDownHours { get; init; }

    /// <summary>Repairs by hand.</summary>
    public required long ManualRepairs { get; init; }

    /// <summary>Endpoints that won the race at a boot.</summary>
    public required long SelfHealed { get; init; }

    /// <summary>Endpoints that cloud remediation healed.</summary>
    public required long CloudHealed { get; init; }

    /// <summary>Endpoints that replaced the bad artefact before it triggered.</summary>
    public required long Cleaned { get; init; }

    /// <summary>Endpoints still down at the end.</summary>
    public required long StillDown { get; init; }

    /// <summary>Endpoint-hours up without protection: the agent does not run, or has lost its telemetry.</summary>
    public required double ProtectionGapHours { get; init; }

    /// <summary>Expected attacks that succeed on endpoints that applied the release, over the run.</summary>
    public double SuccessfulAttacks { get; init; }

    /// <summary>The same had the update not been released: what it was worth, and what it cost.</summary>
    public double SuccessfulAttacksWithout { get; init; }

    /// <summary>Expected endpoint-days in a year on which an endpoint is compromised through the agent itself.</summary>
    public double CompromisedEndpointDays { get; init; }

    /// <summary>Endpoints that worked again after a crash or a reset, without a change of the artefact.</summary>
    public long Restarted { get; init; }

    /// <summary>Endpoints that hung.</summary>
    public long Hung { get; init; }

    /// <summary>Endpoints that were unusable because files of theirs were quarantined.</summary>
    public long Quarantined { get; init; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    public long WentDown => Crashed + Hung + Quarantined;

    /// <summary>Of the repairs by hand: by a person at the machine, and not through a console or a host of virtual machines.</summary>
    public long AtMachine { get; init; }

    /// <summary>Endpoints on which the agent died and was restarted.</summary>
    public long AgentRestarts { get; init; }

    /// <summary>Endpoints on which telemetry was degraded or lost.</summary>
    public long Degraded { get; init; }

    /// <summary>Endpoints that refused the artefact.</summary>
    public long Rejected { get; init; }

    /// <summary>Endpoints that became slow.</summary>
    public long Slowed { get; init; }
}
