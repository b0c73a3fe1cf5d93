namespace Sim.Contracts;

/// <summary>What a user could see happen. The number goes into the digest, so it never changes.</summary>
public enum TransitionKind
{
    /// <summary>An endpoint applied the release; value 0.</summary>
    Applied = 1,

    /// <summary>An endpoint replaced the bad artefact before it triggered; value 0.</summary>
    Cleaned = 2,

    /// <summary>An endpoint crashed; value 0.</summary>
    Crashed = 3,

    /// <summary>A boot failed and another follows; value = boot.</summary>
    BootFailed = 4,

    /// <summary>An endpoint waits in its recovery screen; value = failed boots.</summary>
    Waiting = 5,

    /// <summary>An endpoint fetched the good artefact at a boot; value = boot or try.</summary>
    SelfHealed = 6,

    /// <summary>Cloud remediation healed an endpoint; value = try.</summary>
    CloudHealed = 7,

    /// <summary>A technician began a repair; value 0.</summary>
    RepairStarted = 8,

    /// <summary>A technician finished a repair; value 1 if a recovery key was looked up.</summary>
    Repaired = 9,

    /// <summary>A service went down; value = servers down.</summary>
    ServiceDown = 10,

    /// <summary>A service is back; value = outage number.</summary>
    ServiceUp = 11,

    /// <summary>A stage opened; value = stage.</summary>
    StageOpened = 12,

    /// <summary>The rollout was halted; value 0.</summary>
    Halted = 13,

    /// <summary>The artefact was reverted; value 0.</summary>
    Reverted = 14,

    /// <summary>Cloud remediation was offered; value 0.</summary>
    CloudOffered = 15,

    /// <summary>
    /// A machine that crashed or hung works again by itself or after a reset; value = boot, 0 for a reset.
    /// </summary>
    Restarted = 16,

    /// <summary>An endpoint hung; value 0.</summary>
    Hung = 17,

    /// <summary>Files of an endpoint were quarantined and it is unusable; value 0.</summary>
    Quarantined = 18,

    /// <summary>The agent's process died; value 0.</summary>
    AgentDied = 19,

    /// <summary>The agent's process runs again; value 0.</summary>
    AgentBack = 20,

    /// <summary>The agent lost telemetry or fails open; value 0.</summary>
    Degraded = 21,

    /// <summary>An endpoint became slow; value 0.</summary>
    Slowed = 22,

    /// <summary>The artefact was refused; value 0.</summary>
    Rejected = 23,

    /// <summary>
    /// The good artefact ended a degradation, a slowdown or old content; value = <see cref="Outcome"/>.
    /// </summary>
    Restored = 24,

    /// <summary>An endpoint lost files and works on; value 0.</summary>
    Damaged = 25,
}
