namespace Sim.Lab;

/// <summary>Models of the folder that the user stands in, and behind them those that came with the program.</summary>
internal sealed class ModelShelf(IReadOnlyList<IModelLibrary> libraries) : IModelLibrary
{
    private const string Folder = "models";

    /// <summary>The models of roots, the first before the next; a missing root is passed over.</summary>
    public static ModelShelf Of(params IEnumerable<string?> roots) => new(
        [.. roots.OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(r => new DirectoryModelLibrary(Path.Combine(r, Folder)))]);

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(ModelKind kind) =>
        [.. libraries.SelectMany(l => l.Names(kind)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public SourceText? Find(ModelKind kind, string name) =>
        libraries.Select(l => l.Find(kind, name)).FirstOrDefault(f => f is not null);
}
