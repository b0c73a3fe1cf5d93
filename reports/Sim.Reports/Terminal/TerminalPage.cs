namespace Sim.Reports;

/// <summary>Draws blocks as lines of a terminal of 80 cells: whatever a verb says goes through here.</summary>
public static class TerminalPage
{
    private const int LabelWidth = 9;

    /// <summary>Groups of blocks, a blank line between them; a group without blocks leaves none.</summary>
    public static TerminalText Of(params IEnumerable<IEnumerable<Block>> groups) => Of(LabelWidth, groups);

    /// <summary>The same with another width of labels.</summary>
    /// <param name="labelWidth">Cells of the column of labels, with the blanks after them.</param>
    /// <param name="groups">The blocks.</param>
    public static TerminalText Of(int labelWidth, params IEnumerable<IEnumerable<Block>> groups)
    {
        TerminalText text = new();
        foreach (IReadOnlyList<Block> group in groups.Select(g => g.ToArray()).Where(g => g.Length > 0))
        {
            if (text.Lines.Count > 0)
                text.Line();

            foreach (Block block in group)
                Write(text, block, labelWidth);
        }

        return text;
    }

    /// <summary>What a verdict means for the eye.</summary>
    public static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Held => Tone.Good,
        Verdict.Violated => Tone.Bad,
        Verdict.NotJudged => Tone.Dim,
        _ => Tone.Unsure,
    };

    private static void Write(TerminalText text, Block block, int labelWidth)
    {
        switch (block)
        {
            case Heading heading: text.Hanging([], heading.Text, 0, Tone.Strong); break;
            case Paragraph paragraph: text.Hanging([], paragraph.Text, 0, ToneOf(paragraph.Voice)); break;
            case Statement of: text.Hanging(of.Head, of.Text, of.Indent, of.Tone); break;
            case Entry entry: Write(text, entry, labelWidth); break;
            case CommandLine command: text.Command(command.Name, labelWidth, command.Text); break;
            case Checks checks: Write(text, checks); break;
            case Table table: new TextTable(table).Draw(text); break;
            default: throw new InvalidOperationException($"A terminal cannot show a {block.GetType().Name}.");
        }
    }

    // A label that fills its column stands above its text.
    private static void Write(TerminalText text, Entry entry, int labelWidth)
    {
        Piece label = new(entry.Label, Tone.Dim);
        bool isLong = Cells.Of(label.Text) >= labelWidth;
        if (isLong)
            text.Line(label);

        if (entry.Text.Length > 0)
            text.Hanging(isLong ? [] : [label], entry.Text, labelWidth, entry.Tone);
    }

    private static Tone ToneOf(Voice voice) => voice switch
    {
        Voice.Note => Tone.Dim,
        Voice.Notice => Tone.Unsure,
        _ => Tone.Plain,
    };

    // Two lines for each: what it says, and what was measured against which bounds.
    private static void Write(TerminalText text, Checks checks)
    {
        text.Hanging([], checks.Summary, 0, Tone.Strong);
        foreach ((Verdict verdict, string name, string measured, string more) in checks.Items)
        {
            Tone tone = ToneOf(verdict);
            text.Hanging([new Piece($"  {Cell.Sign(verdict)} ", tone)], name, 4);
            text.Hanging(measured.Length == 0 ? []
                : ["    ", new Piece(measured + " ", tone is Tone.Good ? Tone.Plain : tone)], more, 4);
        }
    }
}
