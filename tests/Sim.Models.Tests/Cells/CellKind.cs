namespace Sim.Models.Tests;

/// <summary>Where the share of an outcome comes from.</summary>
public enum CellKind
{
    /// <summary>No mechanism of the design has a part in it: the data's share is what comes out.</summary>
    Input,

    /// <summary>A mechanism of the design is executed for endpoints in it, or keeps it at zero.</summary>
    Executed,
}
