namespace Sim.Cli.Tests;

/// <summary>A folder outside the repository in which a test starts the program; removed at the end.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace()
    {
        Folder = Path.Combine(Path.GetTempPath(), "sim-cli-" + Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    /// <summary>Everything below the folder that is there, as relative paths in order.</summary>
    public IReadOnlyList<string> Everything =>
        [.. Directory.GetFileSystemEntries(Folder, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Folder, p)).Order(StringComparer.Ordinal)];

    /// <summary>Folders of finished results, wherever they are below.</summary>
    public IReadOnlyList<string> Results =>
        [.. Directory.GetFiles(Folder, "result.json", SearchOption.AllDirectories)
            .Select(f => Path.GetDirectoryName(f)!).Order(StringComparer.Ordinal)];

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>Writes a file and gives its name relative to the folder.</summary>
    public string Write(string relative, string text)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return relative;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
