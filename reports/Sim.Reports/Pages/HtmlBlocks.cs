namespace Sim.Reports;

/// <summary>Writes the blocks of a page as HTML.</summary>
internal static class HtmlBlocks
{
    /// <summary>Writes blocks in their order.</summary>
    public static void Write(Markup markup, IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks.Where(b => b.Forms.HasFlag(Forms.Full)))
            Write(markup, block);
    }

    private static void Write(Markup markup, Block block)
    {
        switch (block)
        {
            case Heading heading: markup.Element("h3", heading.Text, Class(heading)); break;
            case Paragraph paragraph: markup.Element("p", paragraph.Text,
                Class(paragraph, CssOf(paragraph.Voice))); break;
            case CommandLine command: markup.Open("pre", ("tabindex", "0")).Element("code",
                command.Text).Close("pre"); break;
            case Columns columns: WriteColumns(markup, columns); break;
            case Facts facts: WriteFacts(markup, facts); break;
            case Timeline timeline: WriteTimeline(markup, timeline); break;
            case Checks checks: WriteChecks(markup, checks); break;
            case Table table: WriteTable(markup, table); break;
            case Fold fold: WriteFold(markup, fold); break;
            case Figure figure: WriteFigure(markup, figure); break;
            default: throw new InvalidOperationException($"A page cannot show a {block.GetType().Name}.");
        }
    }

    private static (string, string)[] Class(Block block, string css = "")
    {
        string all = block.IsPrinted ? css : (css + " screen").TrimStart();
        return all.Length == 0 ? [] : [("class", all)];
    }

    private static string CssOf(Voice voice) => voice switch
    {
        Voice.Lead => "lead",
        Voice.Note => "note",
        Voice.Finding => "finding",
        Voice.Notice => "scale",
        Voice.Paper => "note paper",
        _ => string.Empty,
    };

    private static void WriteColumns(Markup markup, Columns columns)
    {
        markup.Open("div", ("class", "halves")).Line();
        foreach (IReadOnlyList<Block> part in columns.Parts)
        {
            markup.Open("div");
            Write(markup, part);
            markup.Close("div");
        }

        markup.Close("div");
    }

    private static void WriteFacts(Markup markup, Facts facts)
    {
        markup.Open("dl", ("class", "totals")).Line();
        foreach ((string name, string value, string unit) in facts.Items)
        {
            markup.Open("div").Element("dt", name).Open("dd");
            markup.Element("strong", value).Text(" " + unit).Close("dd").Close("div");
        }

        markup.Close("dl");
    }

    private static void WriteTimeline(Markup markup, Timeline timeline)
    {
        markup.Element("p", timeline.Name, ("class", "note"));
        markup.Open("ol", ("class", "milestones"), ("aria-label", timeline.Name)).Line();
        foreach ((string after, string what, string when) in timeline.Steps)
        {
            markup.Open("li").Element("strong", after).Text(" ").Element("span", what).Text(" ");
            markup.Element("span", when, ("class", "when")).Close("li");
        }

        markup.Close("ol");
    }

    private static void WriteChecks(Markup markup, Checks checks)
    {
        markup.Open("div", ("class", "checks " + Marks.Css(checks.Verdict))).Line();
        markup.Open("p", ("class", "outcome"));
        Marks.Write(markup, checks.Verdict);
        markup.Text(" " + checks.Summary).Close("p").Open("ul").Line();
        foreach ((Verdict verdict, string name, string measured, string more) in checks.Items)
        {
            markup.Open("li", ("class", Marks.Css(verdict)));
            Marks.Write(markup, verdict);
            markup.Open("span").Text(name + ": ").Element("strong", measured).Text(more).Close("span").Close("li");
        }

        markup.Close("ul").Close("div");
    }

    // In a frame that scrolls sideways where the screen is narrow.
    private static void WriteTable(Markup markup, Table table)
    {
        markup.Open("div", [.. Class(table, "scroll"), ("role", "region"), ("tabindex", "0"),
            ("aria-label", table.Caption)]);
        markup.Open("table", ("class", table.IsCards ? "cards" : table.Columns.Count <= 4 ? "compact" : "full")).Line();
        markup.Open("caption").Element("span", table.Caption).Close("caption");
        markup.Open("thead").Open("tr");
        foreach (Column column in table.Columns)
            markup.Element("th", column.Name, ("scope", "col"), ("class", column.IsNumber ? "n" : "t"));

        markup.Close("tr").Close("thead").Open("tbody").Line();
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            markup.Open("tr");
            for (int i = 0; i < row.Count; i++)
                WriteCell(markup, table, table.Columns[i], row[i], isHead: i == 0);

            markup.Close("tr");
        }

        markup.Close("tbody").Close("table").Close("div");
    }

    private static void WriteCell(Markup markup, Table table, Column column, Cell cell, bool isHead)
    {
        string css = (column.IsNumber && !cell.IsProse ? "n" : "t") + (cell.Verdict is null ? "" : " nowrap");
        string tag = isHead ? "th" : "td";
        markup.Open(tag, isHead ? [("scope", "row"), ("class", css)]
            : table.IsCards ? [("class", css), ("data-label", column.Name)] : [("class", css)]);
        if (cell.Verdict is { } verdict)
        {
            Marks.Write(markup, verdict);
            markup.Text(" ");
        }

        markup.Text(cell.Text);
        if (cell.Detail is { } detail)
            markup.Text(" ").Element("small", $"({detail})");

        if (cell.Code is { } code)
            markup.Text(" ").Element("code", code);

        markup.Close(tag);
    }

    private static void WriteFold(Markup markup, Fold fold)
    {
        markup.Open("details", fold.IsOpen ? [.. Class(fold), ("open", "")] : Class(fold));
        markup.Element("summary", fold.Summary);
        WriteTable(markup, fold.Table);
        markup.Close("details");
    }

    private static void WriteFigure(Markup markup, Figure figure)
    {
        markup.Open("figure").Line();
        Canvas.Write(markup, figure, figure.IsHalf ? ChartSize.Half : ChartSize.Page);
        Canvas.Write(markup, figure, ChartSize.Narrow);
        markup.Open("figcaption").Text(figure.Caption + figure.Remark + " ");
        markup.Element("span", figure.Provenance, ("class", "provenance")).Close("figcaption");
        WriteFold(markup, new Fold("Table of these numbers", figure.Table));
        markup.Close("figure");
    }
}
