namespace Sim.Reports;

/// <summary>A table with a caption, column heads and, in every row, a row head in its first cell.</summary>
/// <param name="Caption">What the table shows; read aloud, not drawn, where a heading already says it.</param>
/// <param name="Columns">Names of the columns; a name that starts with <c>#</c> holds numbers, set flush right.</param>
/// <param name="Rows">Cells as text.</param>
internal sealed record DataTable(
    string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>On a narrow screen each row becomes a list of name and value, instead of scrolling sideways.</summary>
    public bool IsCards { get; init; }

    /// <summary>Writes the table in a frame that scrolls sideways where the screen is narrow.</summary>
    public void Write(Markup markup)
    {
        markup.Open(
            "div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", Caption));
        markup.Open("table", ("class", IsCards ? "cards" : Columns.Count <= 4 ? "compact" : "full")).Line();
        markup.Open("caption").Element("span", Caption).Close("caption");
        markup.Open("thead").Open("tr");
        foreach (string column in Columns)
        {
            markup.Element("th", Name(column), ("scope", "col"), ("class", Css(column)));
        }

        markup.Close("tr").Close("thead").Open("tbody").Line();
        foreach (IReadOnlyList<string> row in Rows)
        {
            markup.Open("tr");
            for (int i = 0; i < row.Count; i++)
            {
                if (i == 0)
                {
                    markup.Element("th", row[i], ("scope", "row"), ("class", Css(Columns[i])));
                }
                else if (IsCards)
                {
                    markup.Element("td", row[i], ("class", Css(Columns[i])), ("data-label", Name(Columns[i])));
                }
                else
                {
                    markup.Element("td", row[i], ("class", Css(Columns[i])));
                }
            }

            markup.Close("tr");
        }

        markup.Close("tbody").Close("table").Close("div");
    }

    /// <summary>Writes the table folded away under a line that opens it.</summary>
    public void WriteFolded(Markup markup, string summary, bool isOpen = false)
    {
        if (isOpen)
        {
            markup.Open("details", ("open", ""));
        }
        else
        {
            markup.Open("details");
        }

        markup.Element("summary", summary);
        Write(markup);
        markup.Close("details");
    }

    private static string Css(string column) => column.StartsWith('#') ? "n" : "t";

    private static string Name(string column) => column.TrimStart('#');
}
