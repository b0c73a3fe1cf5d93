namespace Sim.Hosting;

/// <summary>A design of the fleet, and what it made of the update.</summary>
/// <param name="Plan">The design with its parameters.</param>
/// <param name="Design">The design.</param>
/// <param name="Program">Its answer.</param>
/// <param name="Faulty">Chance that the fault acts where the update is applied, as a 32-bit threshold; 0 where the
/// answer is harmless.</param>
public sealed record DesignProgram(DesignPlan Plan, IDesign Design, OutcomeProgram Program, ulong Faulty);
