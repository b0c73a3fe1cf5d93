namespace Sim.Models;

/// <summary>A text of lines with commas, without quotes: a fixed header and rows of as many cells.</summary>
internal static class CsvTable
{
    /// <summary>The rows of a text.</summary>
    /// <param name="text">The text; line ends may be either kind, empty lines are passed over.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <param name="header">Names of the columns, in order.</param>
    /// <exception cref="DesignDataException">The header differs, or a row has another number of cells.</exception>
    public static IReadOnlyList<CsvCell[]> Read(string text, string file, IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != string.Join(',', header))
        {
            throw new DesignDataException(file, 1, 1, $"The header is '{lines[0].TrimEnd('\r')}'.",
                $"Write '{string.Join(',', header)}'.");
        }

        var rows = new List<CsvCell[]>(lines.Length);
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length > 0)
            {
                rows.Add(Cells(line, file, i + 1, header));
            }
        }

        return rows;
    }

    private static CsvCell[] Cells(string line, string file, int number, IReadOnlyList<string> header)
    {
        string[] parts = line.Split(',');
        if (parts.Length != header.Count)
        {
            throw new DesignDataException(file, number, 1, $"The row has {parts.Length} cells.",
                $"Write {header.Count}: {string.Join(", ", header)}.");
        }

        var cells = new CsvCell[parts.Length];
        int column = 1;
        for (int i = 0; i < parts.Length; i++)
        {
            cells[i] = new CsvCell(file, number, column, parts[i].Trim());
            column += parts[i].Length + 1;
        }

        return cells;
    }
}
