namespace Sim.Models.Cells;

/// <summary>Where the share of an outcome comes from.</summary>
public enum CellKind
{
    /// <summary>Nothing in the design moves it: the data's share is what comes out.</summary>
    Input,

    /// <summary>A mechanism of the design is executed, and without it the share would be another.</summary>
    Executed,
}
