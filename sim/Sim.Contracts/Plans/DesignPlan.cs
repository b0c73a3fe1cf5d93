namespace Sim.Contracts;

/// <summary>The design of the driver or agent that consumes the artefact.</summary>
/// <param name="Name">The design as the scenario refers to it: its name, or the path of its file.</param>
/// <param name="SuppliedInputs">Inputs that the agent hands to its interpreter; 0 where content compares none.</param>
/// <param name="BoundsCheck">Whether the interpreter checks an index before it reads.</param>
public sealed record DesignPlan(string Name, int SuppliedInputs, bool BoundsCheck)
{
    /// <summary>Who makes the agent; empty where nobody asks.</summary>
    public string Vendor { get; init; } = "";

    /// <summary>
    /// SHA-256 of the file of the user that it is, 64 hex digits; empty for a design that the library has.
    /// </summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Mechanisms of the design that are switched off.</summary>
    public IReadOnlyList<Mechanism> Without { get; init; } = [];
}
