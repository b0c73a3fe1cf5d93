namespace Sim.Reports;

/// <summary>Columns aligned by blanks: readable in a terminal, a log file and a mail alike.</summary>
public sealed class TextTable
{
    private const int Gap = 2;
    private const int LeastText = 20;
    private readonly List<Piece[]> _rows = [];
    private readonly string[] _heads;
    private readonly bool[] _right;

    /// <param name="columns">Headings; one that starts with <c>&gt;</c> is aligned to the right.</param>
    public TextTable(params string[] columns)
    {
        _right = [.. columns.Select(c => c.StartsWith('>'))];
        _heads = [.. columns.Select(c => c.TrimStart('>'))];
    }

    /// <summary>Adds a row; cells that are missing at its end stay empty.</summary>
    public void Row(params Piece[] cells) => _rows.Add(cells);

    /// <summary>Whether it can be drawn in a width: with headings, and the widest column of text, broken into lines if
    /// need be.</summary>
    public bool Fits(int width) => Total(Widths(width)) <= width;

    /// <summary>Draws the table into a text.</summary>
    /// <param name="text">Where.</param>
    /// <param name="indent">Blanks before the first column.</param>
    /// <param name="headings">Whether to draw the headings.</param>
    /// <param name="width">Headings, and the widest column of text, are broken into lines to keep to this
    /// width.</param>
    public void Draw(TerminalText text, int indent = 0, bool headings = true, int width = TerminalText.Width)
    {
        int[] widths = Widths(width - indent);
        if (headings)
            Draw(text, indent, widths, [.. _heads.Select(h => new Piece(h, Tone.Dim))], isHead: true);

        foreach (Piece[] row in _rows)
            Draw(text, indent, widths, row, isHead: false);
    }

    // Headings stand on the last of their lines, cells on the first.
    private void Draw(TerminalText text, int indent, int[] widths, Piece[] row, bool isHead)
    {
        string[][] cells = [.. row.Select((c, i) =>
            (_right[i] && !isHead) || Cells.Of(c.Text) <= widths[i] ? [c.Text]
                : TerminalText.Wrap(c.Text, widths[i]).ToArray())];
        int lines = cells.Max(c => c.Length);
        for (int l = 0; l < lines; l++)
        {
            var pieces = new List<Piece> { new string(' ', indent) };
            for (int i = 0; i < row.Length; i++)
            {
                string cell = cells[i].ElementAtOrDefault(isHead ? l - lines + cells[i].Length : l) ?? string.Empty;
                pieces.Add(row[i] with { Text = _right[i] ? Cells.PadLeft(cell, widths[i]) : i == row.Length - 1 ? cell
                    : Cells.PadRight(cell, widths[i]) });
                pieces.Add(new string(' ', i == row.Length - 1 ? 0 : Gap));
            }

            text.Line([.. pieces]);
        }
    }

    // As wide as the widest cell and the heading; where that is too much, as the longest word of the heading; then the
    // widest text is broken.
    private int[] Widths(int room)
    {
        int[] widths = Widths(Cells.Of);
        if (Total(widths) > room)
        {
            widths = Widths(h => h.Split(' ').Max(Cells.Of));
            for (int i = 0; i < widths.Length; i++)
            {
                // What room is left goes to headings, so that they take few lines.
                widths[i] += Math.Clamp(room - Total(widths), 0, Math.Max(0, Cells.Of(_heads[i]) - widths[i]));
            }
        }

        int widest = Enumerable.Range(0, widths.Length).Where(i => !_right[i]).DefaultIfEmpty(-1).MaxBy(i =>
            i < 0 ? 0 : widths[i]);
        if (Total(widths) > room && widest >= 0)
            widths[widest] = Math.Min(widths[widest], Math.Max(LeastText, widths[widest] - Total(widths) + room));

        return widths;
    }

    private int[] Widths(Func<string, int> head) =>
    [
        .. _heads.Select((h, i) => _rows.Where(r => i < r.Length).Select(r =>
            Cells.Of(r[i].Text)).Append(head(h)).Max()),
    ];

    private static int Total(int[] widths) => widths.Sum(w => w + Gap) - Gap;
}
