using static Sim.Scenarios.Key;

namespace Sim.Scenarios;

/// <summary>The keys under <c>threat</c>.</summary>
internal static class ThreatTable
{
    private static readonly Notation<Ratio> Share = Scalar.Share;

    private static readonly ObjectShape Mix = new(
        "threat-mix", "Shares of attacks by the kind of telemetry in which they show first; they add up to one.",
        new Key("files", Share, "Files."),
        new Key("process", Share, "Processes and images."),
        new Key("network", Share, "Connections."),
        new Key("memory", Share, "Memory of processes."),
        new Key("boot", Share, "What starts before the agent."));

    private static readonly TelemetryMix Usual = ThreatPlan.Default.Mix;

    /// <summary>Attacks on the fleet. They change no event of a run: its protection account tells what they mean, as expected values.</summary>
    public static readonly ObjectShape Threat = new(
        "threat", "Attacks on the fleet, for the account of what protection is lost.",
        Optional("attacksPerEndpointYear", Scalar.Number(0m, 1_000_000m), "Attacks on an endpoint that is up, in a year of 8,766 hours.",
            Numbers.Text(ThreatPlan.Default.AttacksPerEndpointYear)),
        Optional("newKind", Share, "Share of attacks that only the new content knows.", ThreatPlan.Default.NewKind.ToString()),
        Optional("mix", Mix, $"How attacks show; {Usual.Files} files, {Usual.Process} process, {Usual.Network} network, {Usual.Memory} memory and {Usual.Boot} boot where not given."),
        Optional("observedStopped", Share, "Share of attacks that were observed, not blocked, and that a response still stops.",
            ThreatPlan.Default.ObservedStopped.ToString()),
        Optional("stoppedElsewhere", Share, "Share of attacks past the agent that other layers stop.",
            ThreatPlan.Default.StoppedElsewhere.ToString()),
        Optional("degradedSees", Share, "Share of its telemetry that a degraded agent still has.", ThreatPlan.Default.DegradedSees.ToString()));
}
