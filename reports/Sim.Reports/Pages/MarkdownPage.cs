using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>
/// Writes the short form of a page as Markdown: the answer in the size of a comment on a pull request. No text in it
/// may become markup, a link, a mention or a second line; what is markup only at the start of a line is escaped only
/// there, so that sentences stay readable where nobody renders them.
/// </summary>
internal static partial class MarkdownPage
{
    public static string Write(Page page)
    {
        string question = page.Question is { } asked ? $"*{Escape(asked)}*\n\n" : "";
        string checks = page.Checks is { } all ? $" {Cell.Sign(all.Verdict)} {Escape(all.Summary)}" : "";
        IEnumerable<Block> evidence = page.Sections.SelectMany(s => s.Blocks).Where(b => b.Forms.HasFlag(Forms.Short));
        string text = $"## {Escape(page.Kicker)}\n\n{question}**{Escape(page.Headline)}**{checks}\n\n"
            + string.Concat(page.Answer.Concat(page.Preface).Concat(evidence).Select(Text));
        return text[..^1];
    }

    // Figures are told by the sentences and tables around them.
    private static string Text(Block block) => block switch
    {
        Heading heading => $"### {Escape(heading.Text)}\n\n",
        Paragraph paragraph => Escape(paragraph.Text) + "\n\n",
        CommandLine command => $"{Escape(command.Name)}:\n\n{CodeBlock(command.Text)}\n",
        Table table => $"{Escape(table.Caption)}:\n\n{Row(table.Columns.Select(c => c.Name))}"
            + string.Concat(table.Columns.Select(c => c.IsNumber ? "|--:" : "|---")) + "|\n"
            + string.Concat(table.Rows.Select(row => Row(row.Select(c => c.Line)))) + "\n",
        Fold fold => Text(fold.Table),
        Columns columns => string.Concat(columns.Parts.SelectMany(part => part).Select(Text)),
        _ => "",
    };

    private static string Row(IEnumerable<string> cells) =>
        string.Concat(cells.Select(cell => $"| {Escape(cell)} ")) + "|\n";

    /// <summary>The text on one line, every special character escaped.</summary>
    internal static string Escape(string text) => Special().Replace(VisibleText.OnOneLine(text).Trim(), @"\$0")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("@", "&#64;", StringComparison.Ordinal);

    /// <summary>A block of code in a fence longer than any run of backticks in it.</summary>
    internal static string CodeBlock(string code)
    {
        string shown = VisibleText.OnOneLine(code);
        string fence = "```";
        while (shown.Contains(fence, StringComparison.Ordinal))
            fence += '`';

        return $"{fence}sh\n{shown}\n{fence}\n";
    }

    // Markup anywhere; what opens a list, numbered or not, and what underlines a heading, but not a sign before a
    // number; and in addresses, which become links without any markup around them, the sign that makes them one.
    [GeneratedRegex(@"[\\`*_{}[\]#|~>$]|(?<=^[0-9]{0,9})[-+=.](?![0-9])|(?<=(?:https?|ftp|mailto|xmpp)|www)[:.]",
        RegexOptions.IgnoreCase)]
    private static partial Regex Special();
}
