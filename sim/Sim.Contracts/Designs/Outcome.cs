namespace Sim.Contracts;

/// <summary>Outcomes of a fault.</summary>
public enum Outcome
{
    /// <summary>No visible effect.</summary>
    None,

    /// <summary>The machine crashes, and again at every boot until the artefact changes.</summary>
    BootLoop,
}
