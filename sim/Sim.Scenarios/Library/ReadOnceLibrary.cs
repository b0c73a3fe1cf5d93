using System.Collections.Concurrent;

namespace Sim.Scenarios;

/// <summary>A library as it is at first sight: a file that many readings of one request name is read once.</summary>
public sealed class ReadOnceLibrary(IModelLibrary library) : IModelLibrary
{
    private readonly ConcurrentDictionary<(ModelKind Kind, string Name), SourceText?> _files = [];

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(ModelKind kind) => library.Names(kind);

    /// <inheritdoc/>
    public SourceText? Find(ModelKind kind, string name) =>
        _files.GetOrAdd((kind, name), file => library.Find(file.Kind, file.Name));
}
