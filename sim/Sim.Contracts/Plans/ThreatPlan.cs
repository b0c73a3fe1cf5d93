namespace Sim.Contracts;

/// <summary>Attacks on the fleet and what stops them beside the agent.</summary>
/// <param name="AttacksPerEndpointYear">Attacks on an endpoint that is up, in a year of 8,766 hours; at least 0.</param>
/// <param name="NewKind">Share of attacks that only the new content knows.</param>
/// <param name="Mix">Kinds of telemetry in which attacks show.</param>
/// <param name="ObservedStopped">Share of attacks that were observed, not blocked, and that a response still stops.</param>
/// <param name="StoppedElsewhere">Share of attacks past the agent that other layers stop.</param>
/// <param name="DegradedSees">Share of its telemetry that a degraded agent still has.</param>
public sealed record ThreatPlan(
    double AttacksPerEndpointYear, Ratio NewKind, TelemetryMix Mix, Ratio ObservedStopped, Ratio StoppedElsewhere, Ratio DegradedSees)
{
    /// <summary>Defaults; every one of them is assumed.</summary>
    public static ThreatPlan Default { get; } = new(
        2, Ratio.Of(5, 100),
        new TelemetryMix(Ratio.Of(30, 100), Ratio.Of(35, 100), Ratio.Of(20, 100), Ratio.Of(10, 100), Ratio.Of(5, 100)),
        Ratio.Of(50, 100), Ratio.Of(50, 100), Ratio.Of(50, 100));

    /// <summary>Basis of the defaults.</summary>
    public static IReadOnlyList<Assumption> DefaultFacts { get; } =
    [
        new("threat.attacks-per-endpoint-year", "2", "assumed", "No publication gives attacks per endpoint that reach an agent."),
        new("threat.new-kind", "5%", "assumed", "Share of attacks that need content of the last days."),
        new("threat.mix", "30% 35% 20% 10% 5%", "assumed", "Files, process, network, memory, boot."),
        new("threat.observed-stopped", "50%", "assumed", "A response after the fact is in time for half."),
        new("threat.stopped-elsewhere", "50%", "assumed", "Mail filters, rights and networks stop half of what passes."),
        new("threat.degraded-sees", "50%", "assumed", "Half of the telemetry is left."),
    ];
}
