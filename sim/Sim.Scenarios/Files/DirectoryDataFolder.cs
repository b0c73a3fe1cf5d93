namespace Sim.Scenarios;

/// <summary>The data files in and below a directory.</summary>
/// <param name="directory">The directory of the scenario.</param>
public sealed class DirectoryDataFolder(string directory) : IDataFolder
{
    // More names than a suggestion needs, and few enough for a folder of any size.
    private const int MaxNames = 1_000;

    /// <inheritdoc/>
    public Stream Open(string name)
    {
        if (!DataPath.IsBelow(name))
        {
            throw new FileNotFoundException("The name leaves the folder.", name);
        }

        // Read in large blocks by the caller; a buffer between would only copy.
        return new FileStream(Path.Combine(directory, name), FileMode.Open, FileAccess.Read, FileShare.Read, 0,
            FileOptions.SequentialScan);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Like(string name)
    {
        if (!DataPath.IsBelow(name))
        {
            return [];
        }

        string below = Path.GetDirectoryName(name) ?? "";
        try
        {
            return [.. Directory.EnumerateFiles(Path.Combine(directory, below), "*" + Path.GetExtension(name)).Take(MaxNames)
                .Select(f => (below.Length == 0 ? "" : below.Replace('\\', '/') + "/") + Path.GetFileName(f))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
