namespace Sim.Scenarios;

/// <summary>Where the data files of models come from.</summary>
public interface IModelLibrary
{
    /// <summary>Names of the models of a kind, in order.</summary>
    IReadOnlyList<string> Names(ModelKind kind);

    /// <summary>The file of a model, or null if there is none of that name.</summary>
    SourceText? Find(ModelKind kind, string name);
}
