namespace Sim.Scenarios.Tests;

/// <summary>What a mutated file pretends to be.</summary>
public enum FuzzKind
{
    /// <summary>A scenario.</summary>
    Scenario,

    /// <summary>A fleet model, read by a valid scenario that uses it.</summary>
    FleetModel,

    /// <summary>The catalogue.</summary>
    Catalogue,

    /// <summary>A setting of the command line.</summary>
    Setting,
}
