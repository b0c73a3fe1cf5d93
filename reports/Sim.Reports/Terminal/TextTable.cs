namespace Sim.Reports;

/// <summary>
/// A table as columns aligned by blanks, readable in a terminal, a log file and a mail alike. What it shows stands
/// above it where it has a caption.
/// </summary>
internal sealed class TextTable(Table table)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int LeastText = 20;

    private readonly Piece[][] _rows = [.. table.Rows.Select(r => r.Select(c => new Piece(c.Line, c.Tone)).ToArray())];

    private int[] ColumnWidths => field ??= Widths(TerminalText.Width - Indent);

    public void Draw(TerminalText text)
    {
        text.Hanging([], table.Caption, Indent, Tone.Dim);
        Draw(text, [.. table.Columns.Select(c => new Piece(c.Name, Tone.Dim))], isHead: true);
        foreach (Piece[] row in _rows)
            Draw(text, row, isHead: false);
    }

    // Headings stand on the last of their lines, cells on the first.
    private void Draw(TerminalText text, Piece[] row, bool isHead)
    {
        string[][] cells = [.. row.Select((c, i) =>
            (table.Columns[i].IsNumber && !isHead) || Cells.Of(c.Text) <= ColumnWidths[i] ? [c.Text]
                : TerminalText.Wrap(c.Text, ColumnWidths[i]).ToArray())];
        int lines = cells.Max(c => c.Length);
        for (int l = 0; l < lines; l++)
        {
            text.Line([.. row.Select((piece, i) =>
            {
                string cell = cells[i].ElementAtOrDefault(isHead ? l - lines + cells[i].Length : l) ?? "";
                return piece with
                {
                    Text = new string(' ', i == 0 ? Indent : Gap) + (table.Columns[i].IsNumber
                        ? Cells.PadLeft(cell, ColumnWidths[i]) : Cells.PadRight(cell, ColumnWidths[i])),
                };
            })]);
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
                widths[i] += Math.Clamp(room - Total(widths), 0,
                    Math.Max(0, Cells.Of(table.Columns[i].Name) - widths[i]));
            }
        }

        int widest = Enumerable.Range(0, widths.Length).Where(i => !table.Columns[i].IsNumber).DefaultIfEmpty(-1)
            .MaxBy(i => i < 0 ? 0 : widths[i]);
        if (Total(widths) > room && widest >= 0)
            widths[widest] = Math.Min(widths[widest], Math.Max(LeastText, widths[widest] - Total(widths) + room));

        return widths;
    }

    private int[] Widths(Func<string, int> head) =>
        [.. table.Columns.Select((c, i) => _rows.Select(r => Cells.Of(r[i].Text)).Append(head(c.Name)).Max())];

    private static int Total(int[] widths) => widths.Sum(w => w + Gap) - Gap;
}
