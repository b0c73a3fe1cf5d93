namespace Sim.Reports;

/// <summary>
/// A page: the question and the answer first, then the evidence. It is written once as content; HTML shows all of it,
/// Markdown the blocks of the short form. The same content gives the same characters.
/// </summary>
public sealed record Page
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What stands above the question; the title unless it is set.</summary>
    public string Kicker { get => field ?? Title; init; }

    /// <summary>What was asked; null where nobody asked.</summary>
    public string? Question { get; init; }

    /// <summary>The answer in a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>The answer in a few paragraphs.</summary>
    public required IReadOnlyList<Block> Answer { get; init; }

    /// <summary>How the expectations came out; null where there are none.</summary>
    public Checks? Checks { get; init; }

    /// <summary>What one must know before reading on, and the first figures.</summary>
    public IReadOnlyList<Block> Preface { get; init; } = [];

    /// <summary>Its sections in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>One document that needs nothing but itself.</summary>
    public string ToHtml() => HtmlPage.Write(this);

    /// <summary>Text in the size of a comment on a pull request, with line feeds.</summary>
    public string ToMarkdown() => MarkdownPage.Write(this);

    /// <summary>Names and contents of both, each made when it is asked for.</summary>
    internal IEnumerable<(string Name, byte[] Bytes)> ToFiles()
    {
        yield return ("report.html", Encoding.UTF8.GetBytes(ToHtml()));
        yield return ("report.md", Encoding.UTF8.GetBytes(ToMarkdown()));
    }
}
