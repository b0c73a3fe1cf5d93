using System.Text.RegularExpressions;

namespace Sim.Containers.Tests;

/// <summary>The first stage of the Dockerfile: what it takes from the tree, and how it publishes.</summary>
/// <param name="Sources">Files and folders that are copied, as paths below the root.</param>
/// <param name="Publish">The words of the line that publishes.</param>
internal sealed partial record BuildStage(IReadOnlyList<string> Sources, IReadOnlyList<string> Publish)
{
    private static readonly Dictionary<string, string> NoVariables = [];

    /// <summary>Reads it from the tree.</summary>
    public static BuildStage Load()
    {
        string stage = Repository.Read("Dockerfile").Split("\nFROM ")[1].Replace("\\\n", " ", StringComparison.Ordinal);
        IReadOnlyList<string> sources =
            [.. Copy().Matches(stage).SelectMany(c => ShellWords.Of(c.Groups[1].Value, NoVariables).SkipLast(1))];
        Match publish = Assert.Single(PublishLine().Matches(stage));
        return new BuildStage(sources, ShellWords.Of(publish.Groups[1].Value, NoVariables));
    }

    /// <summary>The line that publishes, for a folder of this machine.</summary>
    /// <param name="folder">Where the program goes.</param>
    /// <param name="runtime">For which machines, or null for those like this one.</param>
    public IReadOnlyList<string> PublishTo(string folder, string? runtime)
    {
        List<string> words = [.. Publish];
        words[words.IndexOf("--output") + 1] = folder;
        int at = words.IndexOf("--use-current-runtime");
        return runtime is null ? words : [.. words[..at], "--runtime", runtime, .. words[(at + 1)..]];
    }

    [GeneratedRegex(@"^COPY (.*)$", RegexOptions.Multiline)]
    private static partial Regex Copy();

    [GeneratedRegex(@"^RUN (dotnet publish .*)$", RegexOptions.Multiline)]
    private static partial Regex PublishLine();
}
