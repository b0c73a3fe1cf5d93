namespace Sim.Containers.Tests;

/// <summary>A folder of the machine for as long as a test needs it.</summary>
internal sealed class Scratch : IDisposable
{
    private const UnixFileMode Everyone = (UnixFileMode)0b111_111_111;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sim-containers-");

    public string Root => _folder.FullName;

    /// <summary>A path in it.</summary>
    public string At(string path) => Path.Combine(Root, path);

    /// <summary>Writes a file, and the folders above it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Copies a file of the machine, with its rights, to where it lies there.</summary>
    public void Mirror(string file)
    {
        string target = At(file.TrimStart('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }

    /// <summary>Lets any user do anything with a file or with the folder itself.</summary>
    /// <param name="path">The path, empty for the folder.</param>
    public void OpenToEveryone(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At(path), Everyone);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
