using System.Text.RegularExpressions;

namespace Sim.Containers.Tests;

/// <summary>A page of the docs as its reader takes it: the files that it shows, and the lines to type.</summary>
internal sealed partial class Page
{
    private readonly string _path;
    private readonly string _text;

    private Page(string path, string text)
    {
        _path = path;
        _text = text;
    }

    /// <summary>Files by name: a block whose second word is the file's name.</summary>
    public IReadOnlyDictionary<string, string> Files => Block().Matches(_text).Where(b => b.Groups["file"].Length > 0)
        .ToDictionary(b => b.Groups["file"].Value, b => b.Groups["body"].Value, StringComparer.Ordinal);

    /// <summary>The lines of its shell blocks, in order; a backslash at the end joins a line with the next.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. Block().Matches(_text).Where(b => b.Groups["language"].Value is "sh" or "bash")
            .SelectMany(b => b.Groups["body"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
            .Where(l => l.Length > 0),
    ];

    public static Page Load(string path) => new(path, Repository.Read(path));

    /// <summary>The one line that begins with something.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public string LineOf(string start)
    {
        string[] found = [.. Lines.Where(l => l.StartsWith(start, StringComparison.Ordinal))];
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"{_path} has {found.Length} lines that begin with '{start}', not one.");
    }

    [GeneratedRegex(@"^```(?<language>\w+)(?: (?<file>\S+))?\n(?<body>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
