using System.Text;
using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>A page of the docs: what of it can be checked.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<Link> _links = [];
    private readonly List<string> _anchors = [];
    private readonly List<CodeBlock> _inline = [];

    /// <summary>Reads a page.</summary>
    /// <param name="path">Path below the repository's root, with slashes.</param>
    /// <param name="text">Its text.</param>
    public MarkdownPage(string path, string text)
    {
        Path = path;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
                i = ReadBlock(lines, i, fence);
            else
                ReadLine(lines[i], i + 1);
        }
    }

    /// <summary>Path below the repository's root.</summary>
    public string Path { get; }

    /// <summary>Fenced blocks.</summary>
    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>Code within sentences.</summary>
    public IReadOnlyList<CodeBlock> Inline => _inline;

    /// <summary>Links and pictures.</summary>
    public IReadOnlyList<Link> Links => _links;

    /// <summary>Anchors of the headings, as GitHub makes them.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>Reads a page of the repository.</summary>
    public static MarkdownPage Load(string path) => new(path, Repository.Read(path));

    /// <summary>All pages of the repository.</summary>
    public static IReadOnlyList<MarkdownPage> LoadAll() =>
        [.. Repository.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal) && !IsTestData(f)).Select(Load)];

    // Expected reports of the tests are no docs.
    private static bool IsTestData(string path) => path.StartsWith("tests/", StringComparison.Ordinal);

    private int ReadBlock(string[] lines, int start, Match fence)
    {
        string mark = fence.Groups[1].Value;
        string[] words = fence.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder();
        int i = start + 1;
        while (i < lines.Length && lines[i].Trim() != mark)
            text.Append(lines[i++]).Append('\n');

        _blocks.Add(
            new CodeBlock(Path, start + 2, words.FirstOrDefault() ?? string.Empty, words.ElementAtOrDefault(1),
                text.ToString()));
        return i;
    }

    private void ReadLine(string line, int number)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            string slug = SlugOf(heading.Groups[1].Value);
            int again = _anchors.Count(a => a == slug || Regex.IsMatch(a, "^" + Regex.Escape(slug) + "-[0-9]+$"));
            _anchors.Add(again == 0 ? slug : $"{slug}-{again}");
        }

        foreach (Match code in InlineCode().Matches(line))
            _inline.Add(new CodeBlock(Path, number, string.Empty, null, code.Groups[1].Value));

        string prose = InlineCode().Replace(line, "``");
        foreach (Match link in LinkTarget().Matches(prose))
            _links.Add(new Link(number, link.Groups[1].Value));
    }

    private static string SlugOf(string heading)
    {
        string plain = heading.Replace("`", string.Empty, StringComparison.Ordinal).Trim().ToLowerInvariant();
        return string.Concat(plain.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
    }

    [GeneratedRegex(@"^\s*(```+)\s*(.*?)\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex LinkTarget();
}
