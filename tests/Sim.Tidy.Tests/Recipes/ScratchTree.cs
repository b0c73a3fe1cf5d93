using System.Diagnostics;

namespace Sim.Tidy.Tests;

/// <summary>A copy of the repository, to try on it what CONTRIBUTING.md tells people to do.</summary>
internal sealed class ScratchTree : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sim-recipe-").FullName;
    private readonly SortedSet<string> _written = new(StringComparer.Ordinal);

    public ScratchTree()
    {
        foreach (string file in Repository.Files)
        {
            string target = Path.Combine(_root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target);
        }
    }

    /// <summary>Files of the product that were written by hand since the last time this was asked.</summary>
    public IReadOnlyList<string> TakeWritten()
    {
        string[] written = [.. _written];
        _written.Clear();
        return written;
    }

    /// <summary>Puts something behind the one place where a text stands.</summary>
    public void Behind(string file, string place, string text) => Replace(file, place, place + text);

    /// <summary>Puts something in the one place of another text.</summary>
    public void Replace(string file, string place, string text)
    {
        string all = Read(file);
        Assert.True(all.Split(place).Length == 2,
            $"{file} does not have '{place}' once: the recipe that writes there needs another place.");
        Write(file, all.Replace(place, text, StringComparison.Ordinal));
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_root, file));

    public void Write(string file, string text)
    {
        _written.Add(file);
        File.WriteAllText(Path.Combine(_root, file), text);
    }

    /// <summary>Runs dotnet in the copy; its output, or a failed test where it does not end with 0.</summary>
    public string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0,
            $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
