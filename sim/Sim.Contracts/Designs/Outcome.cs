namespace Sim.Contracts;

/// <summary>Outcomes of a fault on an endpoint: the immediate outcome given the trigger, before any recovery.</summary>
public enum Outcome
{
    /// <summary>No visible effect.</summary>
    None = 0,

    /// <summary>The machine crashes, and again at every boot until the artefact changes; it needs intervention.</summary>
    BootLoop = 1,

    /// <summary>The machine crashes, restarts and then works.</summary>
    CrashOnce = 2,

    /// <summary>The agent's process dies and is restarted; protection is lost meanwhile, the machine stays up.</summary>
    ProcessRestart = 3,

    /// <summary>The machine hangs and needs a reset.</summary>
    Hang = 4,

    /// <summary>Telemetry is degraded or lost, or the agent fails open; the machine stays up.</summary>
    Degraded = 5,

    /// <summary>The artefact is refused before it runs; the endpoint stays on what it had.</summary>
    Rejected = 6,

    /// <summary>The machine works, slower.</summary>
    Slowed = 7,

    /// <summary>System or application files are quarantined; the machine is unusable until they are back.</summary>
    Quarantined = 8,
}
