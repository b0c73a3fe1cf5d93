namespace Sim.Contracts;

/// <summary>The state that an outcome leaves an endpoint in until it ends; an endpoint is in one at a time.</summary>
public enum OutcomeState
{
    /// <summary>Nothing is amiss.</summary>
    None,

    /// <summary>The machine is down.</summary>
    Down,

    /// <summary>The machine is up and the agent's process does not run.</summary>
    AgentDead,

    /// <summary>The machine is up; telemetry is degraded or lost.</summary>
    Degraded,

    /// <summary>The artefact was refused: the machine is up on the content from before.</summary>
    OldContent,

    /// <summary>The machine is up and protected, but slow.</summary>
    Slowed,
}
