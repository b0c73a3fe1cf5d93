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
}
