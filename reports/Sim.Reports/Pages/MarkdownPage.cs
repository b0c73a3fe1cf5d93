namespace Sim.Reports;

/// <summary>Writes the short form of a page as Markdown: the answer in the size of a comment on a pull
/// request.</summary>
internal static class MarkdownPage
{
    /// <summary>The text.</summary>
    public static string Write(Page page)
    {
        StringBuilder text = new();
        text.Append("## ").Append(Escape(page.Kicker)).Append("\n\n");
        if (page.Question is { } question)
            text.Append('*').Append(Escape(question)).Append("*\n\n");

        text.Append("**").Append(Escape(page.Headline)).Append("**");
        if (page.Checks is { } checks)
            text.Append(' ').Append(Marks.Sign(checks.Verdict)).Append(' ').Append(Escape(checks.Summary));

        text.Append("\n\n");
        foreach (Block block in page.Answer.Concat(page.Preface))
            Write(text, block);

        foreach (Block block in page.Sections.SelectMany(s => s.Blocks).Where(b => b.Forms.HasFlag(Forms.Short)))
            Write(text, block);

        return text.ToString(0, text.Length - 1);
    }

    // Figures are told by the sentences and tables around them.
    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading: text.Append("### ").Append(Escape(heading.Text)).Append("\n\n"); break;
            case Paragraph paragraph: text.Append(Escape(paragraph.Text)).Append("\n\n"); break;
            case CommandLine command:
                text.Append(Escape(command.Name)).Append(":\n\n").Append(MarkdownText.Block(command.Text)).Append('\n');
                break;
            case Table table: Write(text, table); break;
            case Fold fold: Write(text, fold.Table); break;
            case Columns columns:
                foreach (Block part in columns.Parts.SelectMany(p => p))
                    Write(text, part);

                break;
        }
    }

    private static void Write(StringBuilder text, Table table)
    {
        text.Append(Escape(table.Caption)).Append(":\n\n");
        MarkdownText.Row(text, table.Columns.Select(c => c.Name));
        text.Append(string.Concat(table.Columns.Select(c => c.IsNumber ? "|--:" : "|---"))).Append("|\n");
        foreach (IReadOnlyList<Cell> row in table.Rows)
            MarkdownText.Row(text, row.Select(c => c.Line));

        text.Append('\n');
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
