namespace Sim.Contracts;

/// <summary>What a run means for protection, as expected values.</summary>
/// <param name="Lost">Telemetry lost to dead and degraded agents, endpoint-hours. A machine that is down has none to
/// lose.</param>
/// <param name="NeverSeen">Telemetry that the design does not see even when all is well, endpoint-hours of machines
/// that are up.</param>
/// <param name="Arrived">Attacks on machines that are up.</param>
/// <param name="Blocked">Of these, stopped by the agent before they act.</param>
/// <param name="Observed">Of these, seen and not stopped by the agent.</param>
/// <param name="Missed">Of these, not seen, or not known to the content.</param>
/// <param name="Successful">Attacks that succeed with the update.</param>
/// <param name="SuccessfulWithoutFault">Attacks that would succeed in the hours in which machines are up with the
/// update, had it no fault and were it not taken back; never more than succeed.</param>
/// <param name="SuccessfulWithoutUpdate">Attacks that would succeed in the same hours had the update not been
/// released.</param>
/// <param name="FoundDown">Attacks that find a machine down: they neither succeed nor are they stopped.</param>
/// <remarks>Results that were stored before these three were counted have 0 in their place.</remarks>
public sealed record ProtectionResult(
    TelemetryHours Lost,
    TelemetryHours NeverSeen,
    double Arrived,
    double Blocked,
    double Observed,
    double Missed,
    [property: Measure("Attacks that succeed", Noun = "expected attacks")]
    double Successful,
    [property: Measure("Attacks that succeed without the fault", Short = "Without the fault",
        Noun = "expected attacks")]
    double SuccessfulWithoutFault = 0,
    [property: Measure("Attacks that succeed without the update", Short = "Without the update",
        Noun = "expected attacks")]
    double SuccessfulWithoutUpdate = 0,
    [property: Measure("Attacks that find a machine down", Short = "Found it down", Noun = "expected attacks")]
    double FoundDown = 0);
