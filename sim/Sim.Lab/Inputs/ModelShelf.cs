using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>Models of the folder that the user stands in, and behind them those that came with the program.</summary>
internal sealed class ModelShelf(IReadOnlyList<IModelLibrary> libraries) : IModelLibrary
{
    private const string Folder = "models";

    /// <inheritdoc/>
    public IReadOnlyList<string> Fleets =>
        [.. libraries.SelectMany(l => l.Fleets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The models of roots, the first before the next; a missing root is passed over.</summary>
    public static ModelShelf Of(params IEnumerable<string?> roots) => new(
        [.. roots.OfType<string>().Distinct(StringComparer.Ordinal).Select(r => new DirectoryModelLibrary(Path.Combine(r, Folder)))]);

    /// <inheritdoc/>
    public SourceText? Fleet(string name) => libraries.Select(l => l.Fleet(name)).FirstOrDefault(f => f is not null);

    /// <inheritdoc/>
    public IReadOnlyList<string> Ecosystems =>
        [.. libraries.SelectMany(l => l.Ecosystems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public SourceText? Ecosystem(string name) => libraries.Select(l => l.Ecosystem(name)).FirstOrDefault(f => f is not null);
}
