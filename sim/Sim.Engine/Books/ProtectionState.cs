namespace Sim.Engine;

/// <summary>States of an endpoint that is not as protected, or not as fast, as it should be.</summary>
public enum ProtectionState
{
    /// <summary>The agent's process does not run.</summary>
    AgentDead,

    /// <summary>Telemetry is degraded or lost.</summary>
    Degraded,

    /// <summary>The artefact was refused; the content is the one from before.</summary>
    OldContent,

    /// <summary>Protected, but slow.</summary>
    Slowed,

    /// <summary>The machine is down.</summary>
    Down,
}
