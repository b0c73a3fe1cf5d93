using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sim.Cli.Tests;

/// <summary>
/// A run as people see it, in every place: read back from the texts, not from what they were made from.
/// </summary>
internal sealed partial class ShownRun
{
    private const string Terminal = "terminal";
    private const string Markdown = "Markdown";
    private const string Html = "HTML";
    private const string Json = "JSON";

    private readonly List<string> _differences = [];

    private ShownRun(Dictionary<string, string> texts) => Texts = texts;

    /// <summary>The text of each place.</summary>
    public Dictionary<string, string> Texts { get; }

    /// <summary>How many figures were compared.</summary>
    public int Figures { get; private set; }

    public static ShownRun Of(SimResult result)
    {
        Page page = RunContent.Build(result);
        return new ShownRun(new()
        {
            [Terminal] = RunPage.Of(result, RunVerdict.Judge(result), null, false).ToPlainText(),
            [Markdown] = page.ToMarkdown(),
            [Html] = page.ToHtml(),
            [Json] = ResultJson.WriteText(result),
        });
    }

    /// <summary>Every figure that two places show otherwise, and every label that is not of the catalogue.</summary>
    public IReadOnlyList<string> Differences()
    {
        _differences.Clear();
        Figures = 0;
        using var json = JsonDocument.Parse(Texts[Json]);
        IReadOnlyList<ShownTable> tables = ShownTable.OfHtml(Texts[Html]);
        Totals(json.RootElement, Terminal, ShownTable.OfTerminal(Texts[Terminal]));
        Totals(json.RootElement, Markdown, ShownTable.OfMarkdown(Texts[Markdown], "| Total |"));
        Totals(json.RootElement, Html, tables.Single(t => t.Caption == "Totals"));
        FirstFigures(json.RootElement);
        Milestones(json.RootElement);
        Series(json.RootElement, tables);
        Expectations(json.RootElement, tables);
        return [.. _differences];
    }

    // The first column of numbers is what the result calls totals; another one counts what was simulated.
    private void Totals(JsonElement result, string place, ShownTable table)
    {
        bool isThinned = result.GetProperty("scale").GetProperty("thinning").GetInt32() > 1;
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            if (Measures.Totals.FirstOrDefault(m => m.Label == row[0]) is not { } total)
            {
                Note(place, row[0], "is no label of a total");
                continue;
            }

            Number(place, total, row[1], result.GetProperty("totals").GetProperty(total.Name).GetDouble());
            if (isThinned)
            {
                Number(place, total, row[^1], result.GetProperty("rawTotals").GetProperty(total.Name).GetDouble());
            }
            else if (row.Count > 3 && total.Quotients[0] is { } share)
            {
                double whole = result.GetProperty("totals").GetProperty(share.Divisor.Name).GetDouble();
                double part = result.GetProperty("totals").GetProperty(total.Name).GetDouble();
                Same(place, share.Label, row[2], Numbers.Percent(part / whole));
                Same(place, share.Label, row[3], share.Divisor.AsDivisor);
            }
        }

        foreach (RecordMeasure<RunTotals> always in Measures.Totals.Where(m => m.Showing == Showing.Always))
            Same(place, always.Label,
                table.Rows.Count(r => r[0] == always.Label).ToString(CultureInfo.InvariantCulture), "1");
    }

    private void FirstFigures(JsonElement result)
    {
        foreach (Match item in Items().Matches(Texts[Html]))
        {
            if (Measures.Totals.FirstOrDefault(
                m => m.Heading == ShownTable.Plain(item.Groups[1].Value)) is not { } total)
            {
                Note(Html, item.Groups[1].Value, "is no heading of a total");
                continue;
            }

            double value = result.GetProperty("totals").GetProperty(total.Name).GetDouble();
            Same(Html, total.Heading, ShownTable.Plain(item.Groups[2].Value), Numbers.Words(value));
            Same(Html, total.Heading, ShownTable.Plain(item.Groups[3].Value), total.Noun);
        }
    }

    // The terminal says them in a sentence, the page in a list with short units.
    private void Milestones(JsonElement result)
    {
        string sentence = Gaps().Replace(Texts[Terminal], " ");
        string page = ShownTable.Plain(Texts[Html]);
        foreach (JsonElement release in result.GetProperty("releases").EnumerateArray())
        {
            foreach (RecordMeasure<ReleaseResult> milestone in Measures.Milestones)
            {
                if (release.GetProperty(milestone.Name) is { ValueKind: JsonValueKind.Number } after)
                {
                    double seconds = after.GetDouble();
                    string said = $"{Phrases.Clause(milestone.Label)} after {Durations.Words(seconds)}";
                    Has(Terminal, milestone.Label, sentence, said);
                    Has(Html, milestone.Label, page, $"{Durations.Short(seconds)} {milestone.Label}");
                }
            }
        }
    }

    private void Series(JsonElement result, IReadOnlyList<ShownTable> tables)
    {
        foreach (ShownTable table in tables.Where(t => t.Columns.Count > 0 && t.Columns[0] == "Time, UTC"))
        {
            bool isWhole = table.Caption.Contains("over the run", StringComparison.Ordinal);
            for (int column = 2; column < table.Columns.Count; column++)
            {
                RecordMeasure<SeriesPoint>? measure = Measures.Series.FirstOrDefault(
                    m => m.Heading == table.Columns[column]);
                if (measure is null)
                {
                    Note(Html, table.Columns[column], "is no heading of the series");
                }
                else if (isWhole)
                {
                    double value = result.GetProperty("series").EnumerateArray().Last().GetProperty(measure.Name)
                        .GetDouble();
                    Number(Html, measure, table.Rows[^1][column], value);
                }
            }
        }
    }

    // What was measured and what is wanted is the same on the terminal, on the page and in Markdown.
    private void Expectations(JsonElement result, IReadOnlyList<ShownTable> tables)
    {
        if (tables.FirstOrDefault(t => t.Columns.Contains("Measured")) is not { } table)
            return;

        int measured = Array.IndexOf([.. table.Columns], "Measured");
        int fleets = Array.IndexOf([.. table.Columns], "Over fleets");
        ShownTable markdown = ShownTable.OfMarkdown(Texts[Markdown], "| Expectation |");
        string sentence = Gaps().Replace(Texts[Terminal], " ");
        for (int row = 0; row < table.Rows.Count; row++)
        {
            string value = table.Rows[row][measured];
            Same(Markdown, table.Rows[row][0], markdown.Rows[row][measured], value);
            if (result.GetProperty("expectations")[row].GetProperty("measured").ValueKind == JsonValueKind.Number)
                Has(Terminal, table.Rows[row][0], sentence, $" {value} (");

            if (fleets >= 0 && result.GetProperty("expectations")[row].GetProperty("fleets").ValueKind
                == JsonValueKind.Object)
            {
                string range = table.Rows[row][fleets];
                Same(Markdown, table.Rows[row][0], markdown.Rows[row][fleets], range);
                Has(Terminal, table.Rows[row][0], sentence, $"; {range})");
                Has(Html, table.Rows[row][0], ShownTable.Plain(Texts[Html]), $" ({range})");
            }
        }
    }

    private void Number(string place, Measure measure, string text, double value) =>
        Same(place, measure.Label, text, MetricText.Cell(measure, value));

    private void Same(string place, string figure, string text, string wanted)
    {
        Figures++;
        if (Flat(text) != Flat(wanted))
            Note(place, figure, $"'{text}' and not '{wanted}'");
    }

    private void Has(string place, string figure, string text, string wanted)
    {
        Figures++;
        if (!Flat(text).Contains(Flat(wanted), StringComparison.Ordinal))
            Note(place, figure, $"lacks '{wanted}'");
    }

    private void Note(string place, string figure, string what) => _differences.Add($"{place}: {figure}: {what}");

    // A terminal has no blanks that keep a line together.
    private static string Flat(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    [GeneratedRegex("<dt>(.*?)</dt>\\s*<dd><strong>(.*?)</strong> ?(.*?)</dd>")]
    private static partial Regex Items();

    [GeneratedRegex("\\s+")]
    private static partial Regex Gaps();
}
