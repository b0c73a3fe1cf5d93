namespace Sim.Scenarios;

/// <summary>Kinds of model data, each a folder of the library with a file for every model.</summary>
public enum ModelKind
{
    /// <summary>Fleets: <c>fleets/NAME.yaml</c>.</summary>
    Fleets,

    /// <summary>Products that share machines: <c>ecosystems/NAME.yaml</c>.</summary>
    Ecosystems,

    /// <summary>Designs of drivers and agents: <c>designs/NAME.yaml</c>.</summary>
    Designs,
}
