namespace Sim.Reports;

/// <summary>Writes the blocks of a page as HTML.</summary>
internal static class HtmlBlocks
{
    public static Markup Blocks(this Markup markup, IEnumerable<Block> blocks) =>
        markup.Each(blocks.Where(b => b.Forms.HasFlag(Forms.Full)), block => Write(markup, block));

    private static Markup Write(Markup markup, Block block) => block switch
    {
        Heading heading => markup.Element("h3", heading.Text, Class(heading)),
        Paragraph paragraph => markup.Element("p", paragraph.Text, Class(paragraph, CssOf(paragraph.Voice))),
        CommandLine command => markup.Open("pre", ("tabindex", "0")).Element("code", command.Text).Close("pre"),
        Columns columns => markup.Open("div", ("class", "halves")).Line()
            .Each(columns.Parts, part => markup.Open("div").Blocks(part).Close("div")).Close("div"),
        Facts facts => markup.Open("dl", ("class", "totals")).Line()
            .Each(facts.Items, f => markup.Open("div").Element("dt", f.Name)
                .Open("dd").Element("strong", f.Value).Text(" " + f.Unit).Close("dd").Close("div")).Close("dl"),
        Timeline timeline => WriteTimeline(markup, timeline),
        Checks checks => WriteChecks(markup, checks),
        Table table => WriteTable(markup, table),
        Fold fold => WriteFold(markup, fold),
        Figure figure => WriteFigure(markup, figure),
        _ => throw new InvalidOperationException($"A page cannot show a {block.GetType().Name}."),
    };

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

    private static string CssOf(Verdict verdict) => verdict.Word().Replace(' ', '-');

    // The sign of a verdict; its word stands beside it.
    private static Markup Mark(this Markup markup, Verdict verdict) => markup.Element(
        "span", Cell.Sign(verdict), ("class", "mark " + CssOf(verdict)), ("aria-hidden", "true"));

    private static Markup WriteTimeline(Markup markup, Timeline timeline) => markup
        .Element("p", timeline.Name, ("class", "note"))
        .Open("ol", ("class", "milestones"), ("aria-label", timeline.Name)).Line()
        .Each(timeline.Steps, step => markup.Open("li").Element("strong", step.After).Text(" ")
            .Element("span", step.What).Text(" ").Element("span", step.When, ("class", "when")).Close("li"))
        .Close("ol");

    private static Markup WriteChecks(Markup markup, Checks checks) => markup
        .Open("div", ("class", "checks " + CssOf(checks.Verdict))).Line()
        .Open("p", ("class", "outcome")).Mark(checks.Verdict).Text(" " + checks.Summary).Close("p")
        .Open("ul").Line()
        .Each(checks.Items, item => markup.Open("li", ("class", CssOf(item.Verdict))).Mark(item.Verdict)
            .Open("span").Text(item.Name + ": ").Element("strong", item.Measured).Text(item.More).Close("span")
            .Close("li"))
        .Close("ul").Close("div");

    // In a frame that scrolls sideways where the screen is narrow.
    private static Markup WriteTable(Markup markup, Table table)
    {
        string css = table.IsCards ? "cards" : table.Columns.Count <= 4 ? "compact" : "full";
        return markup
            .Open("div", [.. Class(table, "scroll"), ("role", "region"), ("tabindex", "0"),
                ("aria-label", table.Caption)])
            .Open("table", ("class", css)).Line()
            .Open("caption").Element("span", table.Caption).Close("caption").Open("thead").Open("tr")
            .Each(table.Columns, c => markup.Element("th", c.Name, ("scope", "col"), ("class", c.IsNumber ? "n" : "t")))
            .Close("tr").Close("thead").Open("tbody").Line()
            .Each(table.Rows, row => markup.Open("tr").Each(row.Index(), cell =>
                WriteCell(markup, table, table.Columns[cell.Index], cell.Item, isHead: cell.Index == 0)).Close("tr"))
            .Close("tbody").Close("table").Close("div");
    }

    private static Markup WriteCell(Markup markup, Table table, Column column, Cell cell, bool isHead)
    {
        string css = (column.IsNumber && !cell.IsProse ? "n" : "t") + (cell.Verdict is null ? "" : " nowrap");
        string tag = isHead ? "th" : "td";
        markup.Open(tag, isHead ? [("scope", "row"), ("class", css)]
            : table.IsCards ? [("class", css), ("data-label", column.Name)] : [("class", css)]);
        if (cell.Verdict is { } verdict)
            markup.Mark(verdict).Text(" ");

        markup.Text(cell.Text);
        if (cell.Detail is { } detail)
            markup.Text(" ").Element("small", $"({detail})");

        if (cell.Code is { } code)
            markup.Text(" ").Element("code", code);

        return markup.Close(tag);
    }

    private static Markup WriteFold(Markup markup, Fold fold)
    {
        markup.Open("details", fold.IsOpen ? [.. Class(fold), ("open", "")] : Class(fold));
        return WriteTable(markup.Element("summary", fold.Summary), fold.Table).Close("details");
    }

    private static Markup WriteFigure(Markup markup, Figure figure)
    {
        markup.Open("figure").Line();
        Canvas.Write(markup, figure, figure.IsHalf ? ChartSize.Half : ChartSize.Page);
        Canvas.Write(markup, figure, ChartSize.Narrow);
        markup.Open("figcaption").Text(figure.Caption + figure.Remark + " ")
            .Element("span", figure.Provenance, ("class", "provenance")).Close("figcaption");
        return WriteFold(markup, new Fold("Table of these numbers", figure.Table)).Close("figure");
    }
}
