namespace Sim.Contracts;

/// <summary>What ends the state that an outcome leaves an endpoint in.</summary>
public enum OutcomeEnd
{
    /// <summary>There is nothing to end.</summary>
    Nothing,

    /// <summary>
    /// A boot that succeeds, or wins its race for the good artefact; after too many the machine waits for a repair.
    /// </summary>
    Boot,

    /// <summary>The first reset by whoever is at the machine, or a repair; no recovery key is needed.</summary>
    Reset,

    /// <summary>A repair, or what heals a machine that waits for one.</summary>
    Repair,

    /// <summary>
    /// The supervisor of the agent's process after the gap of the endpoint's course, or the good artefact before it.
    /// </summary>
    Supervisor,

    /// <summary>The good artefact.</summary>
    GoodArtefact,
}
