namespace Sim.Reports;

/// <summary>Lines of toned text: what a verb has to say, as a value that tests compare as plain text.</summary>
public sealed class TerminalText
{
    /// <summary>Cells of a terminal: everything that goes to a file or a pipe fits this width.</summary>
    public const int Width = 80;

    private readonly List<IReadOnlyList<Piece>> _lines = [];

    /// <summary>The lines from the top.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Lines => _lines;

    /// <summary>A line as it is.</summary>
    public TerminalText Line(params IReadOnlyList<Piece> pieces)
    {
        _lines.Add(pieces);
        return this;
    }

    /// <summary>The text without tones; every line ends with a line feed and no line ends with a blank.</summary>
    public string ToPlainText() =>
        string.Concat(_lines.Select(line => string.Concat(line.Select(p => p.Shown)).TrimEnd() + '\n'));

    /// <summary>
    /// A head and a text broken at blanks, its further lines under an indent. A head that is shorter than the indent is
    /// filled up with blanks; one that leaves no room for the first word stands alone.
    /// </summary>
    internal void Hanging(IReadOnlyList<Piece> head, string text, int indent, Tone tone = Tone.Plain)
    {
        int used = head.Sum(p => Cells.Of(p.Text));
        string[] lines = [.. Wrap(text, Width - indent, Width - Math.Max(used, indent))];
        bool alone = lines.Length == 0 ? head.Count > 0
            : used > 0 && used >= indent && used + Cells.Of(lines[0]) > Width;
        if (alone)
        {
            Line(head);
            lines = [.. Wrap(text, Width - indent)];
        }

        for (int i = 0; i < lines.Length; i++)
        {
            bool isHead = i == 0 && !alone;
            string blanks = new(' ', Math.Max(0, indent - (isHead ? used : 0)));
            Line([.. isHead ? head : [], blanks, new Piece(lines[i], tone)]);
        }
    }

    /// <summary>A label and a command to copy: where it takes several lines, a shell reads them as one.</summary>
    internal void Command(string label, int labelWidth, string command)
    {
        const string more = " \\";
        string[] lines = [.. Wrap(BindQuoted(command), Width - labelWidth - more.Length)];
        for (int i = 0; i < lines.Length; i++)
        {
            Hanging([new Piece(i == 0 ? label : "", Tone.Dim)], lines[i] + (i < lines.Length - 1 ? more : ""),
                labelWidth);
        }
    }

    /// <summary>Lines of at most a width; a word that is longer stays whole, unless its script is written without
    /// blanks.</summary>
    /// <param name="text">Words between blanks.</param>
    /// <param name="width">Width of a line, in cells.</param>
    /// <param name="first">Width of the first line, where it is another.</param>
    internal static IEnumerable<string> Wrap(string text, int width, int? first = null)
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

    // A line break inside quotes would become a part of the word.
    private static string BindQuoted(string command) =>
        string.Join('\'', command.Split('\'').Select((part, i) =>
            i % 2 == 1 ? part.Replace(' ', Numbers.NoBreak) : part));
}
