using System.Collections.Concurrent;
using System.Text.Json;

namespace Sim.Cli.Tests;

/// <summary>
/// What the pages of a thousand random runs show: every total is the sum of its parts, no share is outside none and
/// all, and nothing that is called a part exceeds its whole. The numbers are read back from the pages.
/// </summary>
public sealed class RandomPagesTests
{
    private const int Runs = 1_000;

    [Fact, TooSlowForMutants]
    public void Every_page_of_a_thousand_random_runs_adds_up()
    {
        var faults = new ConcurrentQueue<string>();
        int shown = 0;
        int apart = 0;
        Parallel.For(0, Runs, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken },
            number =>
        {
            if (ResultOf(number) is not { } result)
                return;

            Interlocked.Increment(ref shown);
            Interlocked.Add(ref apart, result.RawTotals.Hung + result.RawTotals.Quarantined > 0 ? 1 : 0);
            var page = new PageClaims(string.Create(CultureInfo.InvariantCulture, $"RandomScenario.Plan({number})"),
                faults);
            Terminal(page, RunPage.Of(result, RunVerdict.Judge(result), null, false).ToPlainText(), result);
            Html(page, RunContent.Build(result).ToHtml(), result);
            Markdown(page, RunContent.Build(result).ToMarkdown());
            Json(page, ResultJson.Write(result));
        });

        Assert.True(faults.IsEmpty, string.Join("\n", faults.Take(20)));
        Assert.True(shown > Runs * 0.9, $"{shown} of {Runs} runs were shown");
        Assert.True(apart > Runs / 20, $"{apart} runs with machines that went down without a crash");
    }

    private static SimResult? ResultOf(int number)
    {
        try
        {
            ScenarioPlan plan = RandomScenario.Plan(number);
            return ResultBuilder.Build(plan, new SequentialHost().Run(
                plan, new RunOptions(), SilentObserver.Instance, CancellationToken.None)).Result;
        }
        catch (FleetTooLargeException)
        {
            return null;
        }
    }

    private static void Terminal(PageClaims page, string text, SimResult result)
    {
        ShownTable totals = ShownTable.OfTerminal(text);
        Totals(page, "terminal", totals, 1);
        page.Equal("terminal, went down", totals.Number("Went down")!.Value, result.Totals.WentDown);
        page.Shares("terminal", text);
    }

    private static void Html(PageClaims page, string html, SimResult result)
    {
        IReadOnlyList<ShownTable> tables = ShownTable.OfHtml(html);
        ShownTable totals = tables.Single(t => t.Caption == "Totals");
        for (int column = 1; column < totals.Columns.Count; column++)
            Totals(page, "HTML", totals, column);

        foreach (ShownTable groups in tables.Where(t => t.Columns.Count > 0 && t.Columns[0] == "Group"))
        {
            Column(page, groups, "Went down", result.RawTotals.WentDown);
            Column(page, groups, "Endpoints", result.RawTotals.Endpoints);
            Column(page, groups, "Updated", result.RawTotals.Exposed);
        }

        foreach (ShownTable back in tables.Where(t => t.Columns.Count > 0 && t.Columns[0] == "Kind"))
        {
            Column(page, back with { Rows = [.. back.Rows.Skip(1)] }, "Went down", result.RawTotals.WentDown);
            foreach (IReadOnlyList<string> row in back.Rows)
                page.Sum($"HTML, ways back of {row[0]}", ShownTable.Number(row[1]),
                    [.. row.Skip(2).Select(ShownTable.Number)]);
        }

        page.Shares("HTML", html[html.IndexOf("<header>", StringComparison.Ordinal)..]);
    }

    // What a table leaves out did not happen.
    private static void Totals(PageClaims page, string where, ShownTable table, int column)
    {
        double Of(string name) => table.Number(Measures.Totals.Find(name)!.Label, column) ?? 0;
        page.Sum(where + ", what brought them down", Of("wentDown"), Of("crashed"), Of("hung"), Of("quarantined"));
        page.Sum(where + ", ways back", Of("wentDown"), Of("manualRepairs"), Of("selfHealed"), Of("cloudHealed"),
            Of("restarted"),
            Of("stillDown"));
        foreach (RecordMeasure<RunTotals> part in Measures.Totals.Where(m => m.DisjointPartOf is not null))
            page.Part($"{where}, {part.Label}", Of(part.Name), Of(part.DisjointPartOf!));

        page.Part(where + ", down at once", Of("peakDown"), Of("wentDown"));
        page.Part(where + ", went down", Of("wentDown"), Of("exposed"));
        page.Part(where + ", applied", Of("exposed"), Of("endpoints"));
    }

    private static void Column(PageClaims page, ShownTable table, string head, long whole)
    {
        int column = Array.IndexOf([.. table.Columns], head);
        page.Sum($"HTML, {table.Caption}, {head}", whole, [.. table.Rows.Select(r => ShownTable.Number(r[column]))]);
    }

    private static void Markdown(PageClaims page, string text)
    {
        ShownTable totals = ShownTable.OfMarkdown(text, "| Total |");
        Totals(page, "Markdown", totals, 1);
        page.Shares("Markdown", text);
    }

    private static void Json(PageClaims page, byte[] text)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        foreach (string name in (string[])["totals", "rawTotals"])
        {
            JsonElement totals = json.RootElement.GetProperty(name);
            double Of(string field) => totals.GetProperty(field).GetDouble();
            page.Sum($"JSON, {name}", Of("wentDown"), Of("crashed"), Of("hung"), Of("quarantined"));
            page.Sum($"JSON, {name}, ways back", Of("wentDown"), Of("manualRepairs"), Of("selfHealed"),
                Of("cloudHealed"), Of("restarted"),
                Of("stillDown"));
            page.Part($"JSON, {name}, use", Of("expectedUseDownHours"), Of("downHours"));
            page.Part($"JSON, {name}, at the machine", Of("atMachine"), Of("manualRepairs"));
        }

        JsonShares(page, json.RootElement);
    }

    private static void JsonShares(PageClaims page, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                JsonShares(page, item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                bool share = property.Name.EndsWith("share", StringComparison.OrdinalIgnoreCase);
                if (share && property.Value.ValueKind == JsonValueKind.Number)
                    page.Part("JSON, " + property.Name, property.Value.GetDouble(), 1);

                JsonShares(page, property.Value);
            }
        }
    }
}
