namespace Sim.Containers.Tests;

/// <summary>
/// A copy of what the Dockerfile takes from the tree, and the programs that its line makes of it. Publishing in the
/// tree itself would disturb the builds of others.
/// </summary>
internal sealed class Clone : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly string[] Leftovers = ["bin", "obj", "out"];

    // Nothing of a build may go on in a folder that is to be removed.
    private static readonly Dictionary<string, string> Alone = new()
    {
        ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    private readonly BuildStage _stage = BuildStage.Load();
    private readonly Scratch _scratch = new();
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Dictionary<string, string> _published = [];

    public Clone()
    {
        Directory.CreateDirectory(Tree);
        foreach (string source in (string[])[.. _stage.Sources, "Dockerfile", ".dockerignore"])
            Copy(Path.Combine(Repository.Root, source), _scratch.At("tree/" + source));
    }

    /// <summary>The copied tree.</summary>
    public string Tree => _scratch.At("tree");

    /// <summary>The folder of the program for a kind of machine; made once.</summary>
    /// <param name="runtime">For which machines, or null for those like this one.</param>
    public async Task<string> Publish(string? runtime)
    {
        string name = runtime ?? "here";
        await _oneAtATime.WaitAsync();
        try
        {
            if (!_published.TryGetValue(name, out string? folder))
            {
                folder = _scratch.At(name);
                IReadOnlyList<string> words = _stage.PublishTo(folder, runtime);
                ProgramRun run = await ProgramRun.Of(words, Tree, Alone, Patience);
                Assert.True(run.ExitCode == 0,
                    $"'{string.Join(' ', words)}' ends with {run.ExitCode}: {run.Output}{run.Error}");
                _published.Add(name, folder);
            }

            return folder;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose()
    {
        _scratch.Dispose();
        _oneAtATime.Dispose();
    }

    private static void Copy(string source, string target)
    {
        if (File.Exists(source))
        {
            File.Copy(source, target);
            return;
        }

        Directory.CreateDirectory(target);
        foreach (string inner in Directory.EnumerateFileSystemEntries(source)
            .Where(e => !Leftovers.Contains(Path.GetFileName(e))))
            Copy(inner, Path.Combine(target, Path.GetFileName(inner)));
    }
}
