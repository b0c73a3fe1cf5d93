namespace Sim.Scenarios;

/// <summary>Model data below a directory: <c>fleets/NAME.yaml</c>.</summary>
/// <param name="directory">The <c>models</c> directory.</param>
/// <param name="shown">How messages name the directory.</param>
public sealed class DirectoryModelLibrary(string directory, string shown = "models") : IModelLibrary
{
    private readonly string _fleets = Path.Combine(directory, "fleets");

    /// <inheritdoc/>
    public IReadOnlyList<string> Fleets => Directory.Exists(_fleets)
        ? [.. Directory.GetFiles(_fleets, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal)]
        : [];

    /// <inheritdoc/>
    public SourceText? Fleet(string name)
    {
        // A name is no path: nothing outside the directory can be named.
        if (!Names.IsName(name))
        {
            return null;
        }

        string path = Path.Combine(_fleets, name + ".yaml");
        return File.Exists(path) ? SourceText.Load(path, $"{shown}/fleets/{name}.yaml") : null;
    }
}
