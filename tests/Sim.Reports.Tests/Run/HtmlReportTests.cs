using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

public sealed class HtmlReportTests
{
    private const int MaxBytes = 2_000_000;
    private const int AimedBytes = 350_000;

    private static readonly string July = RunContent.Build(JulyFixture.Result, JulyFixture.AllWindows).ToHtml();

    public static TheoryData<string> Fixtures => ["july", "thinned", "quiet"];

    [Fact]
    public void Writing_twice_gives_the_same_bytes() =>
        Assert.Equal(July, RunContent.Build(JulyFixture.Result, JulyFixture.AllWindows).ToHtml());

    [Fact]
    public void A_Turkish_thread_writes_the_same_bytes() =>
        Assert.Equal(July,
            InCulture.Turkish(() => RunContent.Build(JulyFixture.Result, JulyFixture.AllWindows).ToHtml()));

    [Fact]
    public void A_result_read_back_from_its_json_gives_the_same_page() =>
        Assert.Equal(July,
            RunContent.Build(ResultJson.Read(ResultJson.Write(JulyFixture.Result)), JulyFixture.AllWindows).ToHtml());

    [Fact]
    public void Tables_of_designs_and_of_the_worst_hit_are_headed_by_the_catalogue()
    {
        TelemetryHours none = new(0, 0, 0, 0, 0);
        DesignResult design = new("d", "D", 1, 9, 9, [], 1, 2, 3, 4, 5, "Why.",
            new ProtectionResult(none, none, 0, 0, 0, 0, 6, 7, 8, 5), new SurfaceResult(0, 0, 8, []));
        IDocument page = Parse(RunContent.Build(JulyFixture.Result with { Designs = [design] }).ToHtml());
        Assert.Equal(
            [
                "Design",
                .. Measures.Designs.Where(m => m.Unit == MetricUnit.Hours).Select(m => m.Heading),
                .. Measures.Protection.Select(m => m.Heading), .. Measures.Surface.Select(m => m.Heading),
            ],
            Heads("Protection by design"));
        Assert.Equal(
            ["Organisation", "Sector", "Country", .. Measures.Worst.SelectMany(m =>
                m.Quotients.Prepend(m)).Select(m => m.Heading), "All back"],
            Heads("in the worst-hit organisations"));

        IEnumerable<string> Heads(string caption) => page.QuerySelectorAll("table")
            .Single(t => t.QuerySelector("caption")!.TextContent.TrimEnd().EndsWith(caption, StringComparison.Ordinal))
            .QuerySelectorAll("thead th").Select(h => h.TextContent);
    }

    [Fact]
    public void The_page_of_the_July_outage_is_small()
    {
        int length = Encoding.UTF8.GetByteCount(July);
        Assert.True(length < AimedBytes && length < MaxBytes, $"{length} bytes");
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Nothing_on_the_page_refers_to_anything_outside_it(string fixture)
    {
        IDocument page = Parse(Page(fixture));
        foreach (IElement element in page.All)
        {
            foreach (IAttr attribute in element.Attributes)
            {
                bool refers = attribute.LocalName is "src" or "href" or "srcset" or "data" or "action" or "poster"
                    or "background";
                Assert.True(
                    !refers || attribute.Value.StartsWith('#') || attribute.Value == "data:,",
                    $"<{element.LocalName} {attribute.LocalName}=\"{attribute.Value}\">");
            }
        }

        string code = string.Concat(page.QuerySelectorAll("style, script").Select(e => e.TextContent));
        Assert.DoesNotContain("url(", code, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", code, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", code, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch(", code, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_source_is_well_formed_and_ids_are_unique(string fixture)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsStrictMode = true });
        IDocument page = parser.ParseDocument(Page(fixture));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (IElement link in page.QuerySelectorAll("a[href^='#']"))
            Assert.Contains(link.GetAttribute("href")![1..], ids);

        foreach (IElement labelled in page.QuerySelectorAll("[aria-labelledby]"))
            Assert.All(labelled.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.Contains(id, ids));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Headings_begin_with_one_h1_and_never_skip_a_level(string fixture)
    {
        int[] levels = [
            .. Parse(Page(fixture)).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(l => l == 1));
        for (int i = 1; i < levels.Length; i++)
            Assert.True(levels[i] <= levels[i - 1] + 1, $"h{levels[i]} after h{levels[i - 1]}");
    }

    [Fact]
    public void The_page_has_a_language_a_title_and_a_viewport()
    {
        IDocument page = Parse(July);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(JulyFixture.Result.Title, page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
        Assert.NotNull(page.QuerySelector("main"));
    }

    [Fact]
    public void The_sections_stand_in_their_order_and_the_verdict_before_them()
    {
        IDocument page = Parse(July);
        Assert.Equal(
            ["time", "zones", "hit", "designs", "repairs", "services", "organisations", "expectations", "assumptions",
                "repeat"],
            page.QuerySelectorAll("main > section").Select(s => s.Id!));
        Assert.Equal("header", page.Body!.FirstElementChild!.LocalName);
        Assert.Equal(
            "8.47\u00A0million of 50.1\u00A0million machines crashed; half were back after 31.4\u00A0hours.",
            page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData(0, "Nothing is estimated: one in 1,000 organisations takes part, and of 60 that is none.")]
    [InlineData(1, "raw counts times")]
    public void A_part_of_the_fleet_that_is_nobody_estimates_nothing(int organisations, string expected)
    {
        string page = Parse(RunContent.Build(JulyFixture.Result with
        {
            Scale = new ScaleResult(1000, organisations, 60, organisations * 5, 5_323, 5_323),
        }).ToHtml()).Body!.TextContent;

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Equal(organisations > 0, page.Contains("Totals are estimates", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "2 hours of work, together 200 hours. 7 needed a recovery key.")]
    [InlineData(1, "2 hours of work, together 200 hours until the end of the run, when 1 of them was not finished.")]
    [InlineData(30, "2 hours of work, together 200 hours until the end of the run, when 30 of them were not finished.")]
    public void Repairs_that_the_end_of_the_run_cuts_off_are_told(long unfinished, string expected)
    {
        string page = Parse(RunContent.Build(JulyFixture.Result with
        {
            Repairs = new RepairsResult(120, 100, 50, 25, 200, 7),
            RawTotals = JulyFixture.Result.RawTotals with { ManualRepairs = 100 - unfinished },
        }).ToHtml()).Body!.TextContent;

        Assert.Contains(expected, page.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(40, true)]
    public void Outages_that_cannot_be_judged_are_told_where_there_are_some(long stillDown, bool told)
    {
        BackWithin[] back = [.. BackWithin.GridHours.Select((h, i) => new BackWithin(
            h.ToString(System.Globalization.CultureInfo.InvariantCulture) + "h", i < 4 ? 0.25 : null))];
        IDocument page = Parse(RunContent.Build(JulyFixture.Result with
        {
            Services = [new ServiceResult("bank", "tills", 100, 50, 400, 10, stillDown, back)],
        }).ToHtml());

        string section = page.QuerySelector("#services")!.TextContent;
        Assert.Equal(told,
            section.Contains("only those count that began earlier than that before the end", StringComparison.Ordinal));
        Assert.Contains("within 24", section, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_that_worked_after_a_restart_are_told_and_not_called_down()
    {
        ShareRow desk = new("desk", 1_000, 400, 400, 1_000, 60, 40, 0) { Restarted = 290 };
        IDocument page = Parse(RunContent.Build(JulyFixture.Result with
        {
            Shares = JulyFixture.Result.Shares with { DeviceKind = [desk] },
            Totals = JulyFixture.Result.Totals with { Crashed = 400, Restarted = 290, ManualRepairs = 60,
                SelfHealed = 40, CloudHealed = 0, StillDown = 10 },
        }).ToHtml());

        Assert.Equal(10, desk.StillDown);
        Assert.Contains("290 worked after a restart", page.Body!.TextContent, StringComparison.Ordinal);
        IElement figure = page.QuerySelectorAll("figure").Single(f => f.QuerySelector("[id^=fig-repair]") is not null);
        Assert.Contains("290 (72.5%)", figure.TextContent, StringComparison.Ordinal);
        Assert.Contains("10 (2.5%)", figure.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("worked after a restart", Parse(July).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_repaired_by_hand_no_average_is_told()
    {
        IDocument page = Parse(
            RunContent.Build(JulyFixture.Result with { Repairs = new RepairsResult(7, 0, 0, 0, 0, 0) }).ToHtml());

        Assert.Contains("7 machines waited for help, and nobody repaired by hand.", page.Body!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(0.05, false)]
    public void A_caption_says_that_an_axis_does_not_start_at_zero_only_where_it_does_not(double lowest, bool says)
    {
        IReadOnlyList<SeriesPoint> series = [
            .. JulyFixture.Result.Series.Select(p => p with { OnlineShare = Math.Max(p.OnlineShare, 0.96) })];
        IDocument page = Parse(RunContent.Build(
            JulyFixture.Result with { Published = [],
                Series = [series[0] with { OnlineShare = lowest }, .. series.Skip(1)] }).ToHtml());

        string caption = page.QuerySelectorAll("figure").Single(f => f.QuerySelector("[id^=fig-online]") is not null)
            .QuerySelector("figcaption")!.TextContent;
        Assert.Equal(says, caption.Contains("The axis does not start at zero.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_figure_has_a_wide_and_a_narrow_picture_a_caption_and_a_table()
    {
        IDocument page = Parse(July);
        IElement[] figures = [.. page.QuerySelectorAll("figure")];
        Assert.Equal(10, figures.Length);
        foreach (IElement figure in figures)
        {
            Assert.Single(figure.QuerySelectorAll("svg.wide"));
            Assert.Single(figure.QuerySelectorAll("svg.narrow"));
            Assert.Contains("n = ", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith("Simulated; seed 20240719, fleet seed 1.", figure.QuerySelector("figcaption")!.TextContent,
                StringComparison.Ordinal);
            Assert.NotNull(figure.QuerySelector("details > summary"));
            Assert.NotEmpty(figure.QuerySelectorAll("details tbody tr"));
        }
    }

    [Fact]
    public void Every_picture_has_a_role_a_title_and_a_description()
    {
        foreach (IElement picture in Parse(July).QuerySelectorAll("svg"))
        {
            Assert.Equal("img", picture.GetAttribute("role"));
            Assert.True(picture.QuerySelector("title")!.TextContent.Length > 5);
            Assert.True(picture.QuerySelector("desc")!.TextContent.Length > 20);
        }
    }

    [Fact]
    public void Every_table_has_a_caption_and_scoped_heads_and_full_rows()
    {
        foreach (IElement table in Parse(July).QuerySelectorAll("table"))
        {
            Assert.True(table.QuerySelector("caption")!.TextContent.Length > 3);
            int columns = table.QuerySelectorAll("thead th[scope=col]").Length;
            Assert.True(columns >= 2);
            foreach (IElement row in table.QuerySelectorAll("tbody tr"))
            {
                Assert.Equal(columns, row.Children.Length);
                Assert.Equal("row", row.Children[0].GetAttribute("scope"));
            }
        }
    }

    [Fact]
    public void A_verdict_is_said_in_words_and_by_a_sign_not_by_colour_alone()
    {
        string[] cells = [
            .. Parse(July).QuerySelectorAll("#expectations td[data-label=Result]").Select(c => c.TextContent)];
        Assert.Equal(["✓ held", "✓ held", "✗ violated", "? inconclusive", "✓ held"], cells);
    }

    [Fact]
    public void Published_points_are_drawn_and_listed_with_their_source()
    {
        IDocument page = Parse(July);
        Assert.Equal(3, page.QuerySelectorAll("svg.wide[aria-labelledby^=fig-online] circle.point").Length);
        Assert.Contains("statement of 25 July 2024", page.QuerySelector("#time")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void All_coordinates_are_numbers_inside_the_picture()
    {
        foreach (IElement picture in Parse(July).QuerySelectorAll("svg"))
        {
            double[] box = [.. picture.GetAttribute("viewBox")!.Split(' ').Select(Number)];
            foreach (IElement shape in picture.QuerySelectorAll("rect, line, text, circle"))
            {
                foreach (string name in (string[])["x", "x1", "x2", "cx"])
                {
                    double x = Number(shape.GetAttribute(name) ?? "0");
                    Assert.InRange(x, 0, box[2]);
                }

                foreach (string name in (string[])["y", "y1", "y2", "cy"])
                {
                    double y = Number(shape.GetAttribute(name) ?? "0");
                    Assert.InRange(y, 0, box[3]);
                }
            }
        }

        Assert.DoesNotContain("NaN", July, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", July, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thinned_run_says_so_at_the_top_and_calls_its_numbers_estimates()
    {
        IDocument page = Parse(Page("thinned"));
        Assert.StartsWith("About ", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("One in 10 organisations took part", page.QuerySelector("header .scale")!.TextContent,
            StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("figcaption"),
            c => Assert.DoesNotContain("the whole fleet", c.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_count_is_compared_with_the_scaled_count_of_a_thinned_run()
    {
        SeriesPoint[] tenth = [.. JulyFixture.Result.Series.Select(p => p with { Crashed = p.Crashed / 10 })];
        SimResult result = JulyFixture.Thinned with { Series = tenth,
            Scale = JulyFixture.Thinned.Scale with { Factor = 10 } };
        IElement row = Parse(RunContent.Build(result).ToHtml()).QuerySelector("#time table.cards tbody tr")!;
        Assert.Equal("8.50\u00A0million", row.QuerySelector("td[data-label=Published]")!.TextContent);
        Assert.Equal("8.47\u00A0million", row.QuerySelector("td[data-label=Simulated]")!.TextContent);
    }

    [Fact]
    public void The_command_that_repeats_the_run_stands_on_the_page_with_digest_and_seeds()
    {
        IElement section = Parse(July).QuerySelector("#repeat")!;
        Assert.Equal(JulyFixture.Result.Repeat, section.QuerySelector("pre code")!.TextContent);
        Assert.Contains(JulyFixture.Result.Digest, section.TextContent, StringComparison.Ordinal);
        Assert.Contains("20240719", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_that_is_none_is_refused() =>
        Assert.Throws<InvalidDataException>(
            () => RunContent.Build(JulyFixture.Result with { Start = "last Friday" }).ToHtml());

    private static string Page(string fixture) => fixture switch
    {
        "july" => July,
        "thinned" => RunContent.Build(JulyFixture.Thinned).ToHtml(),
        _ => RunContent.Build(JulyFixture.Quiet).ToHtml(),
    };

    private static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
