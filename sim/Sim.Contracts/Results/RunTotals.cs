using static Sim.Contracts.MetricUnit;
using static Sim.Contracts.Scaling;
using static Sim.Contracts.Showing;

namespace Sim.Contracts;

/// <summary>Totals of a run, in the order in which everybody tells them.</summary>
public sealed record RunTotals
{
    /// <summary>Endpoints on the targeted platform.</summary>
    [Measure("Endpoints on the platform", Short = "Endpoints", AsDivisor = "the platform", Scaling = Known)]
    public required long Endpoints { get; init; }

    /// <summary>Endpoints that applied the release.</summary>
    [Measure("Applied the update", Short = "Updated", Counts = TransitionKind.Applied, Scaling = Rounded,
        IsHeadline = true)]
    [Per(nameof(Endpoints))]
    [JsonRequired]
    public long Exposed { get; init; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    [Measure("Went down", AsDivisor = "those that went down", Scaling = Rounded)]
    [Per(nameof(Endpoints))]
    public long WentDown => Crashed + Hung + Quarantined;

    /// <summary>Endpoints that crashed: once, or at every start.</summary>
    [Measure("Crashed", Counts = TransitionKind.Crashed, DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    [JsonRequired]
    public long Crashed { get; init; }

    /// <summary>Endpoints that hung.</summary>
    [Measure("Hung", Counts = TransitionKind.Hung, DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Hung { get; init; }

    /// <summary>Endpoints that were unusable because files of theirs were quarantined.</summary>
    [Measure("Quarantined", Counts = TransitionKind.Quarantined, DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Quarantined { get; init; }

    /// <summary>Endpoints that replaced the bad artefact before it triggered.</summary>
    [Measure("Replaced it before it failed", Short = "Replaced in time", Counts = TransitionKind.Cleaned,
        DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    [JsonRequired]
    public long Cleaned { get; init; }

    /// <summary>Endpoints on which the agent died and was restarted.</summary>
    [Measure("Agent died and came back", Short = "Agent died", Counts = TransitionKind.AgentDied,
        DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long AgentRestarts { get; init; }

    /// <summary>Endpoints on which telemetry was degraded or lost.</summary>
    [Measure("Telemetry degraded", Counts = TransitionKind.Degraded, DisjointPartOf = nameof(Exposed),
        Scaling = Rounded, Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Degraded { get; init; }

    /// <summary>Endpoints that refused the artefact.</summary>
    [Measure("Kept the old content", Counts = TransitionKind.Rejected, DisjointPartOf = nameof(Exposed),
        Scaling = Rounded, Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Rejected { get; init; }

    /// <summary>Endpoints that became slow.</summary>
    [Measure("Slowed", Counts = TransitionKind.Slowed, DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Slowed { get; init; }

    /// <summary>Endpoints that lost files and worked on.</summary>
    [Measure("Lost files", Counts = TransitionKind.Damaged, DisjointPartOf = nameof(Exposed), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long Damaged { get; init; }

    /// <summary>Most endpoints down at one moment, whatever brought them down.</summary>
    [Measure("Most down at once", Scaling = Rounded, IsHeadline = true)]
    [Per(nameof(Endpoints))]
    public required long PeakDown { get; init; }

    /// <summary>Most endpoints up without protection, at the ends of windows.</summary>
    [Measure("Most unprotected at once", Scaling = Rounded, Showing = WhereItHappened)]
    [Per(nameof(Endpoints))]
    public long PeakUnprotected { get; init; }

    /// <summary>Repairs by hand.</summary>
    [Measure("Repaired by hand", Counts = TransitionKind.Repaired, DisjointPartOf = nameof(WentDown), Scaling = Rounded,
        IsHeadline = true)]
    [Per(nameof(WentDown))]
    [JsonRequired]
    public long ManualRepairs { get; init; }

    /// <summary>
    /// Of the repairs by hand: by a person at the machine, and not through a console or a host of virtual machines.
    /// </summary>
    [Measure("Repaired at the machine", Short = "At the machine", DisjointPartOf = nameof(ManualRepairs),
        Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(WentDown))]
    public long AtMachine { get; init; }

    /// <summary>Endpoints that won the race at a boot.</summary>
    [Measure("Healed themselves", Counts = TransitionKind.SelfHealed, DisjointPartOf = nameof(WentDown),
        Scaling = Rounded)]
    [Per(nameof(WentDown), MoreIsBetter = true)]
    [JsonRequired]
    public long SelfHealed { get; init; }

    /// <summary>Endpoints that cloud remediation healed.</summary>
    [Measure("Healed from the cloud", Counts = TransitionKind.CloudHealed, DisjointPartOf = nameof(WentDown),
        Scaling = Rounded)]
    [Per(nameof(WentDown))]
    [JsonRequired]
    public long CloudHealed { get; init; }

    /// <summary>Endpoints that worked again after a crash or a reset, without a change of the artefact.</summary>
    [Measure("Worked after a restart", Short = "After a restart", Counts = TransitionKind.Restarted,
        DisjointPartOf = nameof(WentDown), Scaling = Rounded,
        Showing = WhereItHappened)]
    [Per(nameof(WentDown))]
    public long Restarted { get; init; }

    /// <summary>Endpoints still down at the end.</summary>
    [Measure("Still down at the end", Short = "Still down", DisjointPartOf = nameof(WentDown), Scaling = Rounded,
        IsHeadline = true)]
    [Per(nameof(WentDown))]
    public required long StillDown { get; init; }

    /// <summary>Endpoint-hours down.</summary>
    [Measure("Endpoint-hours down", Short = "Hours down", Unit = Hours, Scaling = Sum, IsHeadline = true)]
    public required double DownHours { get; init; }

    /// <summary>Of the endpoint-hours down: those in which the endpoint's habit expects it online.</summary>
    [Measure("Endpoint-hours down when in use", Short = "Hours down when in use", Unit = Hours,
        DisjointPartOf = nameof(DownHours), Scaling = Sum, IsHeadline = true)]
    public required double ExpectedUseDownHours { get; init; }

    /// <summary>Endpoint-hours up without protection: the agent does not run, or has lost its telemetry.</summary>
    [Measure("Endpoint-hours unprotected", Short = "Hours unprotected", Unit = Hours, Scaling = Sum,
        Showing = WhereItHappened, IsHeadline = true)]
    public required double ProtectionGapHours { get; init; }

    /// <summary>Expected attacks that succeed on endpoints that applied the release, over the run.</summary>
    [Measure("Attacks that succeed", Noun = "expected attacks", Scaling = Sum, Showing = InFullTables)]
    public double SuccessfulAttacks { get; init; }

    /// <summary>
    /// The same over the hours in which machines were up, had the update no fault: what the fault cost in protection.
    /// </summary>
    [Measure("Attacks that succeed without the fault", Short = "Without the fault", Noun = "expected attacks",
        Scaling = Sum, Showing = InFullTables)]
    public double SuccessfulAttacksWithoutFault { get; init; }

    /// <summary>
    /// The same over the hours in which machines were up, had the update not been released: what it was worth.
    /// </summary>
    [Measure("Attacks that succeed without the update", Short = "Without the update", Noun = "expected attacks",
        Scaling = Sum, Showing = InFullTables)]
    public double SuccessfulAttacksWithoutUpdate { get; init; }

    /// <summary>Expected attacks that find an endpoint down: they neither succeed nor are they stopped.</summary>
    [Measure("Attacks that find a machine down", Short = "Found it down", Noun = "expected attacks", Scaling = Sum,
        Showing = InFullTables)]
    public double AttacksFoundDown { get; init; }

    /// <summary>
    /// Expected endpoint-days in a year on which an endpoint is compromised through the agent itself.
    /// </summary>
    [Measure("Endpoint-days compromised a year", Noun = "expected endpoint-days", Scaling = Sum,
        Showing = InFullTables)]
    public double CompromisedEndpointDays { get; init; }
}
