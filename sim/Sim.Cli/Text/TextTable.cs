using Sim.Reports;

namespace Sim.Cli;

/// <summary>Columns aligned by blanks: readable in a terminal, a log file and a mail alike.</summary>
internal sealed class TextTable
{
    private const int Gap = 2;
    private readonly List<Piece[]> _rows = [];
    private readonly bool[] _right;

    /// <param name="columns">Headings; one that starts with <c>&gt;</c> is aligned to the right.</param>
    public TextTable(params string[] columns)
    {
        _right = [.. columns.Select(c => c.StartsWith('>'))];
        _rows.Add([.. columns.Select(c => new Piece(c.TrimStart('>'), Tone.Dim))]);
    }

    /// <summary>Adds a row; cells that are missing at its end stay empty.</summary>
    public void Row(params Piece[] cells) => _rows.Add(cells);

    /// <summary>Draws the table into a page.</summary>
    /// <param name="page">Where.</param>
    /// <param name="indent">Blanks before the first column.</param>
    /// <param name="headings">Whether to draw the headings.</param>
    /// <param name="width">The last column is broken into lines to keep to this width.</param>
    public void Draw(Page page, int indent = 0, bool headings = true, int width = Page.Width)
    {
        int[] widths = Widths();
        int last = widths.Length - 1;
        int before = indent + widths[..last].Sum(w => w + Gap);
        foreach (Piece[] row in headings ? _rows : _rows.Skip(1))
        {
            string[] tail = row.Length > last && !_right[last]
                ? [.. Page.Wrap(row[last].Text, Math.Max(20, width - before))]
                : [];
            var pieces = new List<Piece> { new string(' ', indent) };
            for (int i = 0; i < row.Length; i++)
            {
                string text = i == last && tail.Length > 0 ? tail[0] : row[i].Text;
                pieces.Add(row[i] with { Text = _right[i] ? Cells.PadLeft(text, widths[i]) : i == last ? text : Cells.PadRight(text, widths[i]) });
                pieces.Add(i == last ? string.Empty : new string(' ', Gap));
            }

            page.Line([.. pieces]);
            foreach (string more in tail.Skip(1))
            {
                page.Line(new string(' ', before), row[last] with { Text = more });
            }
        }
    }

    private int[] Widths()
    {
        var widths = new int[_right.Length];
        foreach (Piece[] row in _rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], Cells.Of(row[i].Text));
            }
        }

        return widths;
    }
}
