using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

public sealed class HtmlComparisonTests
{
    private const string YamlA = "rollout.revertAt: 2024-07-19T05:27Z\nservices[tills].servers: 4";

    private static readonly StoredRun A = new("/a", JulyFixture.Result, JulyFixture.AllWindows, YamlA);

    private static readonly StoredRun B = new(
        "/b",
        JulyFixture.Result with
        {
            Digest = "00112233445566778899aabbccddeeff",
            Seed = 7,
            Totals = JulyFixture.Result.Totals with { Crashed = 6_473_112, DownHours = 256_169_060.375,
                SelfHealed = 5_290_221 },
            Expectations = [.. JulyFixture.Result.Expectations.Skip(1)],
            Releases = [
                .. JulyFixture.Result.Releases.Select(r => r with { Usable50 = r.Usable50 - 3600, Reverted = 1_080 })],
        },
        JulyFixture.AllWindows,
        YamlA.Replace("05:27Z", "04:27Z", StringComparison.Ordinal).Replace("servers: 4", "servers: 6",
            StringComparison.Ordinal));

    private static readonly StoredRun OneMore = new(
        "/c",
        JulyFixture.Result with
        {
            Digest = "00112233445566778899aabbccddeeff",
            Totals = JulyFixture.Result.Totals with { Crashed = JulyFixture.Result.Totals.Crashed + 1 },
        },
        JulyFixture.AllWindows, YamlA);

    private static readonly string Page = Html(A, B);

    private static readonly IDocument Parsed = new HtmlParser(
        new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Page);

    [Fact]
    public void The_headline_says_how_many_more_or_fewer_machines_crashed()
    {
        Assert.Equal("2\u00A0million fewer machines crashed in B than in A (\u221223.6%).",
            Parsed.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "2\u00A0million more machines crashed in B than in A (+30.9%).",
            new HtmlParser().ParseDocument(Html(B, A)).QuerySelector("h1")!.TextContent);
        Assert.StartsWith("1 more machine crashed in B than in A", new HtmlParser().ParseDocument(Html(A, OneMore))
            .QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_beside_itself_is_called_the_same_run_and_every_difference_is_nothing()
    {
        IDocument same = new HtmlParser().ParseDocument(Html(A, A));
        Assert.Equal("A and B are the same run, transition for transition.", same.QuerySelector("h1")!.TextContent);
        Assert.All(same.QuerySelectorAll("#totals tbody tr"),
            r => Assert.Equal(("0", "0%"), (r.Children[3].TextContent, r.Children[4].TextContent)));
        Assert.Equal("All settings are equal.", same.QuerySelector("#settings p")!.TextContent);
    }

    [Fact]
    public void Totals_stand_side_by_side_with_difference_and_change()
    {
        IElement row = Row("totals", "Healed themselves");
        Assert.Equal(
            ["4,290,221", "5,290,221", "+1,000,000", "+23.3%"],
            row.Children.Skip(1).Select(c => c.TextContent));
    }

    [Fact]
    public void Milestones_count_from_the_release_of_each_run()
    {
        Assert.Equal(
            ["78\u00A0minutes", "18\u00A0minutes", "\u221260\u00A0minutes"],
            Row("milestones", "Reverted").Children.Skip(1).Select(c => c.TextContent));
    }

    [Fact]
    public void An_expectation_that_one_run_does_not_state_is_shown_as_not_stated()
    {
        IElement row = Row("expectations", "About 8.5 million machines crash");
        Assert.Equal("✓ held", row.Children[2].TextContent);
        Assert.Equal("not stated", row.Children[4].TextContent);
    }

    [Fact]
    public void Only_the_settings_that_differ_are_listed_by_their_path() => Assert.Equal(
        [
            "seed|20240719|7",
            "rollout.revertAt|2024-07-19T05:27Z|2024-07-19T04:27Z",
            "services[tills].servers|4|6",
        ],
        Parsed.QuerySelectorAll("#settings tbody tr")
            .Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));

    [Fact]
    public void Without_resolved_scenarios_seeds_and_known_numbers_are_compared()
    {
        IDocument page = new HtmlParser().ParseDocument(Html(A with { ResolvedYaml = null }, B));
        Assert.Equal(
            ["seed|20240719|7"],
            page.QuerySelectorAll("#settings tbody tr")
                .Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));
    }

    [Fact]
    public void Every_figure_has_two_pictures_a_caption_with_n_and_both_seeds_and_a_table()
    {
        IElement[] figures = [.. Parsed.QuerySelectorAll("figure")];
        Assert.Equal(5, figures.Length);
        foreach (IElement figure in figures)
        {
            string caption = figure.QuerySelector("figcaption")!.TextContent;
            Assert.Single(figure.QuerySelectorAll("svg.wide"));
            Assert.Single(figure.QuerySelectorAll("svg.narrow"));
            Assert.Contains("n = ", caption, StringComparison.Ordinal);
            Assert.EndsWith("A: seed 20240719, fleet seed 1; B: seed 7, fleet seed 1.", caption,
                StringComparison.Ordinal);
            Assert.NotEmpty(figure.QuerySelectorAll("details tbody tr"));
            Assert.All(figure.QuerySelectorAll("svg desc"), d => Assert.True(d.TextContent.Length > 20));
        }
    }

    [Fact]
    public void A_thinned_run_is_drawn_scaled_up_and_says_so()
    {
        SeriesPoint[] tenth = [.. JulyFixture.Result.Series.Select(p => p with { Down = p.Down / 10 })];
        StoredRun thinned = A with
        {
            Result = JulyFixture.Thinned with { Series = tenth, Scale = JulyFixture.Thinned.Scale with { Factor = 10 },
                Digest = "1" },
        };
        IDocument page = new HtmlParser().ParseDocument(Html(A, thinned));
        IElement[] rows = [.. page.QuerySelectorAll("#time figure")[0].QuerySelectorAll("tbody tr")];
        Assert.All(rows, r => Assert.InRange(Digits(r.Children[1]) - Digits(r.Children[2]), 0, 9));
        Assert.Contains("scaled up to its whole fleet", page.QuerySelector("#time figcaption")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_in_which_nothing_happened_can_be_compared() =>
        Assert.Contains(
            "No machine went down in A or in B.",
            Html(Quiet("1"), Quiet("2")), StringComparison.Ordinal);

    [Fact]
    public void The_same_two_runs_give_the_same_bytes_also_on_a_Turkish_thread()
    {
        Assert.Equal(Page, Html(A, B));
        Assert.Equal(Page, InCulture.Turkish(() => Html(A, B)));
    }

    [Fact]
    public void A_hostile_setting_stays_text()
    {
        const string Hostile = "<script>alert(1)</script>";
        StoredRun hostile = B with { ResolvedYaml = $"{Hostile}: {Hostile}" };
        IDocument page = new HtmlParser().ParseDocument(Html(A, hostile));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Contains(Hostile, page.QuerySelector("#settings")!.TextContent, StringComparison.Ordinal);
    }

    private static string Html(StoredRun a, StoredRun b) =>
        ComparisonContent.Build(new RunComparison(a, b, Lines)).ToHtml();

    // One setting a line; the reader of scenarios is none of this room.
    private static IReadOnlyList<(string Path, string Value)>? Lines(string text) =>
        [.. text.Split('\n').Select(l => l.Split(": ", 2)).Where(p => p.Length == 2).Select(p => (p[0], p[1]))];

    private static StoredRun Quiet(string digest) => new("/q", JulyFixture.Quiet with { Digest = digest }, [], null);

    private static IElement Row(string section, string head) =>
        Parsed.QuerySelectorAll($"#{section} tbody tr").Single(r => r.Children[0].TextContent == head);

    private static long Digits(IElement cell) =>
        long.Parse(cell.TextContent.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
