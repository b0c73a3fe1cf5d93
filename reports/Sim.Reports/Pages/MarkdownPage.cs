namespace Sim.Reports;

/// <summary>Writes the short form of a page as Markdown: the answer in the size of a comment on a pull
/// request.</summary>
internal static class MarkdownPage
{
    public static string Write(Page page)
    {
        string question = page.Question is { } asked ? $"*{Escape(asked)}*\n\n" : "";
        string checks = page.Checks is { } all ? $" {Marks.Sign(all.Verdict)} {Escape(all.Summary)}" : "";
        IEnumerable<Block> evidence =
            page.Sections.SelectMany(s => s.Blocks).Where(b => b.Forms.HasFlag(Forms.Short));
        string text = $"## {Escape(page.Kicker)}\n\n{question}**{Escape(page.Headline)}**{checks}\n\n"
            + string.Concat(page.Answer.Concat(page.Preface).Concat(evidence).Select(Text));
        return text[..^1];
    }

    // Figures are told by the sentences and tables around them.
    private static string Text(Block block) => block switch
    {
        Heading heading => $"### {Escape(heading.Text)}\n\n",
        Paragraph paragraph => Escape(paragraph.Text) + "\n\n",
        CommandLine command => $"{Escape(command.Name)}:\n\n{MarkdownText.Block(command.Text)}\n",
        Table table => $"{Escape(table.Caption)}:\n\n{Row(table.Columns.Select(c => c.Name))}"
            + string.Concat(table.Columns.Select(c => c.IsNumber ? "|--:" : "|---")) + "|\n"
            + string.Concat(table.Rows.Select(row => Row(row.Select(c => c.Line)))) + "\n",
        Fold fold => Text(fold.Table),
        Columns columns => string.Concat(columns.Parts.SelectMany(part => part).Select(Text)),
        _ => "",
    };

    private static string Row(IEnumerable<string> cells) =>
        string.Concat(cells.Select(cell => $"| {Escape(cell)} ")) + "|\n";

    private static string Escape(string text) => MarkdownText.Escape(text);
}
