using System.Net;
using System.Text.RegularExpressions;

namespace Sim.Cli.Tests;

/// <summary>
/// A table as a page shows it: read back from the text that people see, not from what it was made from.
/// </summary>
/// <param name="Caption">Its caption; empty where the page has none.</param>
/// <param name="Columns">Its heads.</param>
/// <param name="Rows">Its cells, row heads first.</param>
internal sealed partial record ShownTable(string Caption, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The tables of an HTML page.</summary>
    public static IReadOnlyList<ShownTable> OfHtml(string page) =>
        [.. Tables().Matches(page).Select(table => new ShownTable(
        Plain(Captions().Match(table.Value).Groups[1].Value),
        [.. HeadCells().Matches(table.Value).Select(cell => Plain(cell.Groups[1].Value))],
        [.. BodyRows().Matches(table.Value[table.Value.IndexOf("<tbody>", StringComparison.Ordinal)..])
            .Select(
                row =>
                    (IReadOnlyList<string>)[
                        .. Cells().Matches(row.Groups[1].Value).Select(cell => Plain(cell.Groups[1].Value))])]))];

    /// <summary>The table of a Markdown page whose head begins so.</summary>
    public static ShownTable OfMarkdown(string page, string head)
    {
        string[] lines = page.Split('\n');
        int at = Array.FindIndex(lines, l => l.StartsWith(head, StringComparison.Ordinal));
        Assert.True(at >= 0, page);
        return new ShownTable("", Split(lines[at]),
            [.. lines[(at + 2)..].TakeWhile(l => l.StartsWith('|')).Select(Split)]);

        static IReadOnlyList<string> Split(string line) => [.. line.Trim('|').Split('|').Select(c => c.Trim())];
    }

    /// <summary>The totals on the terminal.</summary>
    public static ShownTable OfTerminal(string page)
    {
        string[] lines = page.Split('\n');
        int at = Array.FindIndex(lines, l => l.StartsWith("  Endpoints on the platform ", StringComparison.Ordinal));
        Assert.True(at > 0, page);
        return new ShownTable(
            "", [.. Gaps().Split(lines[at - 1].Trim())],
            [.. lines[at..].TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal))
                .Select(l => (IReadOnlyList<string>)[.. Gaps().Split(l.Trim())])]);
    }

    /// <summary>The number in a column of a row, or null where there is no such row.</summary>
    public double? Number(string row, int column = 1) =>
        Rows.FirstOrDefault(r => r[0] == row) is { } cells && column < cells.Count ? Number(cells[column]) : null;

    /// <summary>The first number of a text, as in <c>12,345 (6%)</c> or <c>8.47 million</c>.</summary>
    public static double Number(string text)
    {
        Match found = Digits().Match(text);
        Assert.True(found.Success, $"no number in '{text}'");
        double value = double.Parse(found.Value.Replace(",", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture);
        string unit = text[(found.Index + found.Length)..].TrimStart('\u00A0', ' ');
        return unit.StartsWith("million", StringComparison.Ordinal) ? value * 1e6
            : unit.StartsWith("billion", StringComparison.Ordinal) ? value * 1e9
            : value;
    }

    /// <summary>Every share on a page, in percent.</summary>
    public static IEnumerable<double> Percents(string page) =>
        Shares().Matches(page).Select(m => double.Parse(
            m.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    public static string Plain(string html) => WebUtility.HtmlDecode(Tags().Replace(html, "")).Trim();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("<caption>(.*?)</caption>", RegexOptions.Singleline)]
    private static partial Regex Captions();

    [GeneratedRegex("<th scope=\"col\"[^>]*>(.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex HeadCells();

    [GeneratedRegex("<tr>(.*?)</tr>", RegexOptions.Singleline)]
    private static partial Regex BodyRows();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gaps();

    [GeneratedRegex("[0-9][0-9,]*(\\.[0-9]+)?")]
    private static partial Regex Digits();

    [GeneratedRegex("([0-9][0-9,]*(?:\\.[0-9]+)?)[\u00A0 ]?%")]
    private static partial Regex Shares();
}
