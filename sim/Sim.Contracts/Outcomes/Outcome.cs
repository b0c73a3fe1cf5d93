namespace Sim.Contracts;

/// <summary>Outcomes of a fault on an endpoint: the immediate outcome given the trigger, before any recovery.</summary>
public enum Outcome
{
    /// <summary>No visible effect.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>
    /// The machine crashes, and again at every boot until the artefact changes; it needs intervention.
    /// </summary>
    [JsonStringEnumMemberName("boot-loop")]
    BootLoop = 1,

    /// <summary>The machine crashes, restarts and then works.</summary>
    [JsonStringEnumMemberName("crash-once")]
    CrashOnce = 2,

    /// <summary>
    /// The agent's process dies and is restarted; protection is lost meanwhile, the machine stays up.
    /// </summary>
    [JsonStringEnumMemberName("process-restart")]
    ProcessRestart = 3,

    /// <summary>The machine hangs and needs a reset.</summary>
    [JsonStringEnumMemberName("hang")]
    Hang = 4,

    /// <summary>Telemetry is degraded or lost, or the agent fails open; the machine stays up.</summary>
    [JsonStringEnumMemberName("degraded")]
    Degraded = 5,

    /// <summary>The artefact is refused before it runs; the endpoint stays on what it had.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected = 6,

    /// <summary>The machine works, slower.</summary>
    [JsonStringEnumMemberName("slowed")]
    Slowed = 7,

    /// <summary>System or application files are quarantined; the machine is unusable until they are back.</summary>
    [JsonStringEnumMemberName("quarantined")]
    Quarantined = 8,

    /// <summary>Files of users or applications are gone; the machine works on without them.</summary>
    [JsonStringEnumMemberName("damaged")]
    Damaged = 9,
}
