namespace Sim.Reports;

/// <summary>Writes the short form of a page as lines of a terminal.</summary>
public static class TerminalPage
{
    private const int LabelWidth = 9;
    private const int MostLabel = 42;

    /// <summary>The question, the answer, and the blocks of the short form.</summary>
    public static TerminalText Write(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        TerminalText text = new TerminalText().Paragraph(page.Kicker, 0, Tone.Strong);
        if (page.Question is { } question)
            text.Paragraph(question, 0, Tone.Dim);

        text.Blank().Paragraph(page.Headline, 0, Tone.Strong);
        Write(text, [.. page.Answer, .. page.Checks is { } checks ? [checks] : (Block[])[], .. page.Preface]);
        return Write(text, page.Sections.SelectMany(s => s.Blocks).Where(b => b.Forms.HasFlag(Forms.Short)));
    }

    /// <summary>Writes blocks in their order, each below a blank line; figures are told by the sentences and tables
    /// around them.</summary>
    public static TerminalText Write(TerminalText text, IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        foreach (Block block in blocks)
            Write(text, block);

        return text;
    }

    private static void Write(TerminalText text, Block block)
    {
        switch (block)
        {
            case Heading heading: text.Blank().Paragraph(heading.Text, 0, Tone.Strong); break;
            case Paragraph paragraph: text.Blank().Paragraph(paragraph.Text, 0, ToneOf(paragraph.Voice)); break;
            case CommandLine command: text.Blank().Command(command.Name, Math.Max(LabelWidth, command.Name.Length + 2),
                command.Text); break;
            case Columns columns: Write(text, columns.Parts.SelectMany(p => p)); break;
            case Facts facts: WriteFacts(text, facts); break;
            case Timeline timeline: WriteTimeline(text, timeline); break;
            case Checks checks: WriteChecks(text, checks); break;
            case Table table: WriteTable(text, table); break;
            case Fold fold: WriteTable(text, fold.Table); break;
        }
    }

    private static Tone ToneOf(Voice voice) => voice switch
    {
        Voice.Note => Tone.Dim,
        Voice.Notice => Tone.Unsure,
        _ => Tone.Plain,
    };

    private static Tone ToneOf(Verdict? verdict) => verdict switch
    {
        null => Tone.Plain,
        Verdict.Held => Tone.Good,
        Verdict.Violated => Tone.Bad,
        _ => Tone.Unsure,
    };

    private static void WriteFacts(TerminalText text, Facts facts)
    {
        TextTable table = new("", ">", "");
        foreach ((string name, string value, string unit) in facts.Items)
        {
            table.Row(name, value, unit);
        }

        table.Draw(text.Blank(), 2, headings: false);
    }

    private static void WriteTimeline(TerminalText text, Timeline timeline)
    {
        TextTable table = new("", "", "");
        foreach ((string after, string what, string when) in timeline.Steps)
        {
            table.Row(after, what, when);
        }

        table.Draw(text.Blank().Paragraph(timeline.Name, 0, Tone.Dim), 2, headings: false);
    }

    private static void WriteChecks(TerminalText text, Checks checks)
    {
        text.Blank().Hanging([new Piece(Marks.Sign(checks.Verdict) + " ", ToneOf(checks.Verdict))], checks.Summary, 2);
        foreach ((Verdict verdict, string name, string measured, string more) in checks.Items)
        {
            text.Hanging([$"  ", new Piece(Marks.Sign(verdict) + " ", ToneOf(verdict))],
                $"{name}: {measured}{more}", 4);
        }
    }

    // Side by side where they fit, else row by row.
    private static void WriteTable(TerminalText text, Table table)
    {
        text.Blank().Paragraph(table.Caption, 0, Tone.Dim);
        TextTable columns = new([.. table.Columns.Select(c => (c.IsNumber ? ">" : "") + c.Name)]);
        foreach (IReadOnlyList<Cell> row in table.Rows)
            columns.Row([.. row.Select(c => new Piece(c.Line, ToneOf(c.Verdict)))]);

        if (columns.Fits(TerminalText.Width - 2))
        {
            columns.Draw(text, 2);
            return;
        }

        int label = Math.Min(MostLabel, table.Columns.Skip(1).Max(c => Cells.Of(c.Name)) + 6);
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            text.Paragraph(row[0].Line, 2);
            for (int i = 1; i < row.Count; i++)
            {
                text.Labelled("    " + Cells.Clip(table.Columns[i].Name, label - 6), label, row[i].Line,
                    ToneOf(row[i].Verdict));
            }
        }
    }
}
