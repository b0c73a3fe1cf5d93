using System.Text;

namespace Sim.Cli.Text;

/// <summary>Lines of toned text: what a verb has to say, as a value that tests compare as plain text.</summary>
internal sealed class Page
{
    /// <summary>Everything that goes to a file or a pipe fits this width.</summary>
    public const int Width = 80;

    private readonly List<Piece[]> _lines = [];

    public IReadOnlyList<IReadOnlyList<Piece>> Lines => _lines;

    public Page Line(params Piece[] pieces)
    {
        _lines.Add(pieces);
        return this;
    }

    public Page Blank() => Line();

    /// <summary>A paragraph, broken at blanks; a word that is longer than a line stays whole, so that it can be copied.</summary>
    public Page Paragraph(string text, int indent = 0, Tone tone = Tone.Plain)
    {
        foreach (string line in Wrap(text, Width - indent))
        {
            Line(new Piece(new string(' ', indent) + line, tone));
        }

        return this;
    }

    /// <summary>A label and a paragraph whose further lines hang under its first.</summary>
    public Page Labelled(string label, int labelWidth, string text, Tone tone = Tone.Plain)
    {
        string head = label.PadRight(labelWidth);
        foreach (string line in Wrap(text, Width - labelWidth))
        {
            Line(new Piece(head, Tone.Dim), new Piece(line, tone));
            head = new string(' ', labelWidth);
        }

        return this;
    }

    public Page Append(Page other)
    {
        _lines.AddRange(other._lines);
        return this;
    }

    /// <summary>The text without tones; every line ends with a line feed and no line ends with a blank.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        foreach (Piece[] line in _lines)
        {
            text.Append(string.Concat(line.Select(p => p.Text)).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    internal static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
