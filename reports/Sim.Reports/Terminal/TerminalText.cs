namespace Sim.Reports;

/// <summary>Lines of toned text: what a verb has to say, as a value that tests compare as plain text.</summary>
public sealed class TerminalText
{
    /// <summary>Cells of a terminal: everything that goes to a file or a pipe fits this width.</summary>
    public const int Width = 80;

    private readonly List<Piece[]> _lines = [];

    public IReadOnlyList<IReadOnlyList<Piece>> Lines => _lines;

    public TerminalText Line(params Piece[] pieces)
    {
        _lines.Add(pieces);
        return this;
    }

    public TerminalText Blank() => Line();

    /// <summary>A paragraph, broken at blanks; a word that is longer than a line stays whole, so that it can be
    /// copied.</summary>
    public TerminalText Paragraph(string text, int indent = 0, Tone tone = Tone.Plain)
    {
        foreach (string line in Wrap(text, Width - indent))
            Line(new Piece(new string(' ', indent) + line, tone));

        return this;
    }

    /// <summary>A label and a paragraph whose further lines hang under its first.</summary>
    public TerminalText Labelled(string label, int labelWidth, string text, Tone tone = Tone.Plain)
    {
        string head = Cells.PadRight(label, labelWidth);
        foreach (string line in Wrap(text, Width - labelWidth))
        {
            Line(new Piece(head, Tone.Dim), new Piece(line, tone));
            head = new string(' ', labelWidth);
        }

        return this;
    }

    /// <summary>A label and a command to copy: where it takes several lines, a shell reads them as one.</summary>
    public TerminalText Command(string label, int labelWidth, string command)
    {
        const string more = " \\";
        string[] lines = [.. Wrap(BindQuoted(command), Width - labelWidth - more.Length)];
        for (int i = 0; i < lines.Length; i++)
        {
            Line(
                new Piece(Cells.PadRight(i == 0 ? label : string.Empty, labelWidth), Tone.Dim),
                lines[i] + (i < lines.Length - 1 ? more : string.Empty));
        }

        return this;
    }

    // A line break inside quotes would become a part of the word.
    private static string BindQuoted(string command) =>
        string.Join('\'', command.Split('\'').Select((part, i) =>
            i % 2 == 1 ? part.Replace(' ', Numbers.NoBreak) : part));

    /// <summary>A head and a paragraph after it; further lines are indented, and a head that is too long stands
    /// alone.</summary>
    public TerminalText Hanging(Piece[] head, string text, int indent)
    {
        int used = head.Sum(p => Cells.Of(p.Text));
        string[] lines = [.. Wrap(text, Width - indent, Width - used)];
        bool alone = lines.Length == 0 || used + Cells.Of(lines[0]) > Width;
        Line(alone ? head : [.. head, lines[0]]);
        foreach (string line in alone ? Wrap(text, Width - indent) : lines.Skip(1))
            Line(new string(' ', indent) + line);

        return this;
    }

    public TerminalText Append(TerminalText other)
    {
        _lines.AddRange(other._lines);
        return this;
    }

    /// <summary>The text without tones; every line ends with a line feed and no line ends with a blank.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        foreach (Piece[] line in _lines)
            text.Append(string.Concat(line.Select(p => p.Shown)).TrimEnd()).Append('\n');

        return text.ToString();
    }

    /// <summary>Lines of at most a width; a word that is longer stays whole, unless its script is written without
    /// blanks.</summary>
    /// <param name="text">Words between blanks.</param>
    /// <param name="width">Width of a line, in cells.</param>
    /// <param name="first">Width of the first line, where it is another.</param>
    public static IEnumerable<string> Wrap(string text, int width, int? first = null)
    {
        int room = first ?? width;
        int used = 0;
        var line = new StringBuilder();
        foreach (string word in VisibleText.OnOneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string gap = line.Length > 0 ? " " : string.Empty;
            foreach (string piece in Cells.Break(word, width))
            {
                int needed = Cells.Of(piece);
                if (line.Length > 0 && used + gap.Length + needed > room)
                {
                    yield return line.ToString();
                    line.Clear();
                    (used, gap, room) = (0, string.Empty, width);
                }

                line.Append(gap).Append(piece);
                used += gap.Length + needed;
                gap = string.Empty;
            }
        }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
