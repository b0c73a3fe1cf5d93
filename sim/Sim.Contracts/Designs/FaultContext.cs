namespace Sim.Contracts;

/// <summary>What a design is asked about.</summary>
/// <param name="Design">Parameters of the design.</param>
/// <param name="Update">The update with its fault.</param>
public readonly record struct FaultContext(DesignPlan Design, UpdatePlan Update);
