namespace Sim.Lab;

/// <summary>
/// A file that a user named by its path. Where there is none, the hint tells what was probably meant.
/// </summary>
internal static class NamedFile
{
    /// <summary>Reads it; never throws for what a user can get wrong.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="shown">How the user named it.</param>
    /// <param name="shelf">The catalogue, which may have a scenario or an experiment of that name.</param>
    public static SourceText Read(string path, string shown, ScenarioShelf shelf) =>
        Path.Exists(path)
            ? SourceText.Load(path, shown)
            : SourceText.Missing(shown, Catalogued(path, shelf) ?? Neighbour(path, shown));

    private static string? Catalogued(string path, ScenarioShelf shelf)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return shelf.Knows(name) ? $"'{name}' is in the catalogue and needs no path" : null;
    }

    private static string? Neighbour(string path, string shown)
    {
        string name = Path.GetFileName(path);
        var folder = new DirectoryDataFolder(Path.GetDirectoryName(path)!);
        return NearestName.Of(name, folder.Like(Path.ChangeExtension(name, ".yaml"))) is { } near
            ? $"did you mean '{Path.Combine(Path.GetDirectoryName(shown) ?? string.Empty, near)}'?"
            : null;
    }
}
