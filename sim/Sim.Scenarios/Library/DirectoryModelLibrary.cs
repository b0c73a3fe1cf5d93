namespace Sim.Scenarios;

/// <summary>Model data below a directory: <c>fleets/NAME.yaml</c> and <c>ecosystems/NAME.yaml</c>.</summary>
/// <param name="directory">The <c>models</c> directory.</param>
/// <param name="shown">How messages name the directory.</param>
public sealed class DirectoryModelLibrary(string directory, string shown = "models") : IModelLibrary
{
    private const string FleetFolder = "fleets";
    private const string EcosystemFolder = "ecosystems";

    /// <inheritdoc/>
    public IReadOnlyList<string> Fleets => NamesIn(FleetFolder);

    /// <inheritdoc/>
    public IReadOnlyList<string> Ecosystems => NamesIn(EcosystemFolder);

    /// <inheritdoc/>
    public SourceText? Fleet(string name) => Load(FleetFolder, name);

    /// <inheritdoc/>
    public SourceText? Ecosystem(string name) => Load(EcosystemFolder, name);

    private string[] NamesIn(string folder)
    {
        string path = Path.Combine(directory, folder);
        return Directory.Exists(path)
            ? [.. Directory.GetFiles(path, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)]
            : [];
    }

    private SourceText? Load(string folder, string name)
    {
        // A name is no path: nothing outside the directory can be named.
        if (!Names.IsName(name))
        {
            return null;
        }

        string path = Path.Combine(directory, folder, name + ".yaml");
        return File.Exists(path) ? SourceText.Load(path, $"{shown}/{folder}/{name}.yaml") : null;
    }
}
