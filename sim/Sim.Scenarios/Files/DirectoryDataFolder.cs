namespace Sim.Scenarios;

/// <summary>The data files in and below a directory. Links are followed as long as they stay there.</summary>
/// <param name="directory">The directory of the scenario.</param>
public sealed class DirectoryDataFolder(string directory) : IDataFolder
{
    /// <summary>Largest file that is read, in bytes: eighty million rows and more.</summary>
    public const long MaxBytes = 1L << 33;

    // More names than a suggestion needs, and few enough for a folder of any size.
    private const int MaxNames = 1_000;

    /// <inheritdoc/>
    public Stream Open(string name)
    {
        if (!DataPath.IsBelow(name))
            throw new FileNotFoundException("The name leaves the folder.", name);

        string path = RealPath.Of(Spelled(Path.Combine(directory, name)));
        if (!path.StartsWith(RealPath.Of(directory).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal))
            throw new DataFileException("is a link that leaves the scenario's folder",
                "copy the file there: a scenario reads nothing else of the machine");

        if (Directory.Exists(path))
            throw new DataFileException("is a directory", "name a .csv file in it");

        var info = new FileInfo(path);
        if (info.Exists && info.Length > MaxBytes)
            throw new DataFileException($"is larger than {MaxBytes >> 30} GiB", "is it a list of machines at all?");

        // Devices and pipes have no length; nothing is waited for, and nothing is read without end.
        return info.Exists && info.Length == 0
            ? Stream.Null
            // Read in large blocks by the caller; a buffer between would only copy.
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Like(string name)
    {
        if (!DataPath.IsBelow(name))
            return [];

        string below = Path.GetDirectoryName(name) ?? "";
        try
        {
            return [
                .. Directory.EnumerateFiles(Path.Combine(directory, below), "*" + Path.GetExtension(name))
                    .Take(MaxNames)
                .Select(f => (below.Length == 0 ? "" : below.Replace('\\', '/') + "/") + Path.GetFileName(f))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A scenario is read composed, and file systems keep names as they were written: one that looks the same is meant.
    private static string Spelled(string path)
    {
        if (Path.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)))
            return path;

        string name = Nfc.Of(Path.GetFileName(path));
        return Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Order(StringComparer.Ordinal)
            .FirstOrDefault(f => Nfc.Of(Path.GetFileName(f)) == name) ?? path;
    }
}
