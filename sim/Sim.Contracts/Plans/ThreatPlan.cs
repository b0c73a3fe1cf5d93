namespace Sim.Contracts;

/// <summary>Attacks on the fleet and what stops them beside the agent.</summary>
/// <param name="AttacksPerEndpointYear">Attacks on an endpoint that is up, in 8,766 hours; at least 0.</param>
/// <param name="NewKind">Share of attacks that only the new content knows.</param>
/// <param name="Mix">Kinds of telemetry in which attacks show.</param>
/// <param name="ObservedStopped">Share of attacks, observed and not blocked, that a response stops.</param>
/// <param name="StoppedElsewhere">Share of attacks past the agent that other layers stop.</param>
/// <param name="DegradedSees">Share of its telemetry that a degraded agent still has.</param>
public sealed record ThreatPlan(
    double AttacksPerEndpointYear, Ratio NewKind, TelemetryMix Mix, Ratio ObservedStopped, Ratio StoppedElsewhere,
    Ratio DegradedSees)
{
    /// <summary>Defaults; every one of them is assumed.</summary>
    public static ThreatPlan Default { get; } = new(
        2, Ratio.Of(5, 100),
        new TelemetryMix(Ratio.Of(30, 100), Ratio.Of(35, 100), Ratio.Of(20, 100), Ratio.Of(10, 100), Ratio.Of(5, 100)),
        Ratio.Of(50, 100), Ratio.Of(50, 100), Ratio.Of(50, 100));

    /// <summary>Its numbers; those that a scenario gave have their source there.</summary>
    public IReadOnlyList<Assumption> Facts =>
    [
        Fact("attacksPerEndpointYear", AttacksPerEndpointYear.ToString(CultureInfo.InvariantCulture),
            AttacksPerEndpointYear.Equals(Default.AttacksPerEndpointYear),
            "No publication gives attacks per endpoint that reach an agent."),
        Fact("newKind", NewKind.ToString(), NewKind == Default.NewKind,
            "Share of attacks that need content of the last days."),
        Fact("mix", $"{Mix.Files} {Mix.Process} {Mix.Network} {Mix.Memory} {Mix.Boot}", Mix == Default.Mix,
            "Files, process, network, memory, boot."),
        Fact("observedStopped", ObservedStopped.ToString(), ObservedStopped == Default.ObservedStopped,
            "A response after the fact is in time for half."),
        Fact("stoppedElsewhere", StoppedElsewhere.ToString(), StoppedElsewhere == Default.StoppedElsewhere,
            "Mail filters, rights and networks stop half of what passes."),
        Fact("degradedSees", DegradedSees.ToString(), DegradedSees == Default.DegradedSees,
            "Half of the telemetry is left."),
    ];

    private static Assumption Fact(string key, string value, bool isDefault, string source) =>
        new("threat." + key, value, Basis.Assumed, isDefault ? source : "Given by the scenario.");
}
