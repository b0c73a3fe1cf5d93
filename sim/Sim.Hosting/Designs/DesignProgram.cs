namespace Sim.Hosting;

/// <summary>A design of the fleet, and what it made of the update.</summary>
/// <param name="Design">The design with its answer.</param>
/// <param name="Faulty">Chance that the fault acts where the update is applied, as a 32-bit threshold; 0 where the
/// answer is harmless.</param>
public sealed record DesignProgram(FleetDesign Design, ulong Faulty)
{
    /// <summary>Its answer.</summary>
    public OutcomeProgram Program { get; } = Design.Program;
}
