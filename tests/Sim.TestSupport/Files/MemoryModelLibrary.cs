namespace Sim.TestSupport;

/// <summary>Model data in memory.</summary>
public sealed class MemoryModelLibrary : IModelLibrary
{
    private readonly SortedDictionary<ModelKind, SortedDictionary<string, SourceText>> _models = [];

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(ModelKind kind) =>
        _models.TryGetValue(kind, out var models) ? [.. models.Keys] : [];

    /// <inheritdoc/>
    public SourceText? Find(ModelKind kind, string name) => _models.GetValueOrDefault(kind)?.GetValueOrDefault(name);

    /// <summary>Adds or replaces a model.</summary>
    public MemoryModelLibrary With(ModelKind kind, string name, SourceText text)
    {
        _models.TryAdd(kind, new SortedDictionary<string, SourceText>(StringComparer.Ordinal));
        _models[kind][name] = text;
        return this;
    }
}
