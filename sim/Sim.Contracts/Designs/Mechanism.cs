namespace Sim.Contracts;

/// <summary>Mechanisms that contain a fault. A scenario may switch one off to see what it is worth.</summary>
public enum Mechanism
{
    /// <summary>A check before the artefact runs: content validator, verifier, compiler, lint rule.</summary>
    [JsonStringEnumMemberName("gate")]
    Gate,

    /// <summary>A process, a verified runtime or a language boundary around the faulty code.</summary>
    [JsonStringEnumMemberName("boundary")]
    Boundary,

    /// <summary>A boot counter that falls back to the last good content.</summary>
    [JsonStringEnumMemberName("rollback")]
    Rollback,

    /// <summary>A supervisor that restarts the process.</summary>
    [JsonStringEnumMemberName("restart")]
    Restart,

    /// <summary>A deadline after which a hanging part is killed, or the machine restarted.</summary>
    [JsonStringEnumMemberName("watchdog")]
    Watchdog,

    /// <summary>Answering "allow" when the agent does not answer in time.</summary>
    [JsonStringEnumMemberName("fail-open")]
    FailOpen,

    /// <summary>A kernel that kills the faulting task and goes on.</summary>
    [JsonStringEnumMemberName("oops-tolerance")]
    OopsTolerance,

    /// <summary>A driver that starts after the update service, so that a boot may replace the artefact first.</summary>
    [JsonStringEnumMemberName("late-start")]
    LateStart,
}
