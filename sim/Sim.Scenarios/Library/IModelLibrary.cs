namespace Sim.Scenarios;

/// <summary>Where the data files of models come from.</summary>
public interface IModelLibrary
{
    /// <summary>Names of the fleet models, in order.</summary>
    IReadOnlyList<string> Fleets { get; }

    /// <summary>The file of a fleet model, or null if there is none of that name.</summary>
    SourceText? Fleet(string name);

    /// <summary>Names of the ecosystem models, in order.</summary>
    IReadOnlyList<string> Ecosystems { get; }

    /// <summary>The file of an ecosystem model, or null if there is none of that name.</summary>
    SourceText? Ecosystem(string name);
}
