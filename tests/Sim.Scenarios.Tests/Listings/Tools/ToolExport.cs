namespace Sim.Scenarios.Tests;

/// <summary>The export of a tool in the shape in which it leaves the tool.</summary>
internal sealed record ToolExport(string Tool, string Preset, string Platform, string Header, ToolRow[] Rows)
{
    private const int Count = 400;

    /// <summary>Headers of another language, by those of English.</summary>
    public IReadOnlyDictionary<string, string> German { get; init; } = new Dictionary<string, string>();

    /// <summary>Headers of another language, by those of English.</summary>
    public IReadOnlyDictionary<string, string> French { get; init; } = new Dictionary<string, string>();

    /// <summary>Header of the column that says the platform.</summary>
    public required string PlatformHeader { get; init; }

    /// <summary>What separates cells where nobody chose.</summary>
    public char Separator { get; init; } = ',';

    public override string ToString() => Tool;

    /// <summary>The file, each row many times.</summary>
    /// <param name="separator">What separates cells.</param>
    /// <param name="words">Headers of a language.</param>
    /// <param name="dirt">Whether one row in a hundred is broken.</param>
    public string Csv(char separator, IReadOnlyDictionary<string, string> words, bool dirt)
    {
        string[] headers = Header.Split(',');
        var lines = new List<string> { Line(headers.Select(h => words.GetValueOrDefault(h, h)), separator) };
        for (int i = 0; i < Count; i++)
        {
            Dictionary<string, string> cells = Rows[i % Rows.Length].Cells.ToDictionary(
                c => c.Header,
                c => c.Text.Replace("{i}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            lines.Add(Line(headers.Select(h => cells.GetValueOrDefault(h, "")), separator));
            if (dirt && i % 100 == 99)
            {
                // Words of another column where the platform is due, and a cell that an unquoted separator cut in two.
                cells[PlatformHeader] = "Latitude 5440";
                lines.Add(
                    i == 99
                        ? lines[^1] + separator + "Ltd"
                        : Line(headers.Select(h => cells.GetValueOrDefault(h, "")), separator));
            }
        }

        return string.Join("\r\n", lines) + "\r\n";
    }

    /// <summary>Endpoints by what their rows become.</summary>
    public IReadOnlyDictionary<string, int> Expected => Enumerable.Range(0, Count).Select(i => Rows[i % Rows.Length])
        .GroupBy(r => r.Becomes).ToDictionary(g => g.Key, g => g.Sum(r => r.Machines));

    private static string Line(IEnumerable<string> cells, char separator) => string.Join(separator, cells.Select(c =>
        c.Contains(separator, StringComparison.Ordinal) || c.Contains('"', StringComparison.Ordinal)
            ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : c));
}
