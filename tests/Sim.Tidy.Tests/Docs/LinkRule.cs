namespace Sim.Tidy.Tests;

/// <summary>Every link within the repository leads somewhere, to the heading too.</summary>
/// <param name="pages">All pages.</param>
/// <param name="exists">Whether a path below the root is there, as a file or a folder.</param>
internal sealed class LinkRule(IReadOnlyList<MarkdownPage> pages, Func<string, bool> exists)
{
    public const string Name = "links";

    public IEnumerable<Finding> Check() => pages.SelectMany(p => p.Links.Select(l => Check(p, l)).OfType<Finding>());

    private Finding? Check(MarkdownPage page, Link link)
    {
        if (link.Target.Contains("://", StringComparison.Ordinal)
            || link.Target.StartsWith("mailto:", StringComparison.Ordinal))
            return null;

        string[] parts = link.Target.Split('#', 2);
        string? path = parts[0].Length == 0 ? page.Path : Resolve(page.Path, parts[0]);
        if (path is null || !exists(path))
        {
            return new Finding(page.Path, link.Line, 1, $"the link to {link.Target} leads nowhere",
                "correct the path, from the page's own folder, or write the page");
        }

        MarkdownPage? target = pages.FirstOrDefault(p => p.Path == path);
        return parts.Length == 2 && target is not null && !target.Anchors.Contains(parts[1])
            ? new Finding(page.Path, link.Line, 1, $"{path} has no heading #{parts[1]}",
                "take one of #" + string.Join(", #", target.Anchors))
            : null;
    }

    private static string? Resolve(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (string part in relative.TrimEnd('/').Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
