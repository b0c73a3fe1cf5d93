namespace Sim.Scenarios;

/// <summary>Model data below a directory, in a folder for each <see cref="ModelKind"/>.</summary>
/// <param name="directory">The <c>models</c> directory.</param>
/// <param name="shown">How messages name the directory.</param>
public sealed class DirectoryModelLibrary(string directory, string shown = "models") : IModelLibrary
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names(ModelKind kind)
    {
        string path = Path.Combine(directory, Folder(kind));
        return Directory.Exists(path)
            ? [.. Directory.GetFiles(path, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public SourceText? Find(ModelKind kind, string name)
    {
        // A name is no path: nothing outside the directory can be named.
        if (!Scenarios.Names.IsName(name))
            return null;

        string path = Path.Combine(directory, Folder(kind), name + ".yaml");
        return File.Exists(path) ? SourceText.Load(path, $"{shown}/{Folder(kind)}/{name}.yaml") : null;
    }

    private static string Folder(ModelKind kind) => kind.ToString().ToLowerInvariant();
}
