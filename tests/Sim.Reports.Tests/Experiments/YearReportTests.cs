using System.Text.RegularExpressions;

namespace Sim.Reports.Tests;

public sealed class YearReportTests
{
    private static readonly string Page = ExperimentContent.Build(YearFixture.With(YearFixture.Three)).ToHtml();

    [Fact]
    public void The_page_opens_with_the_years_answer_and_its_section_stands_first()
    {
        Assert.Contains(
            ">One faulty release takes down more than 1% of all endpoints in 25.0% of years under “Everyone in the "
                + "kernel”, in 5.0% under “Kernel closed”.</h1>",
            Page, StringComparison.Ordinal);
        Assert.True(
            Page.IndexOf("id=\"year\"", StringComparison.Ordinal) < Page.IndexOf("id=\"differences\"",
                StringComparison.Ordinal));
        Assert.Equal(Page, ExperimentContent.Build(YearFixture.With(YearFixture.Three)).ToHtml());
    }

    [Fact]
    public void Three_curves_have_caption_unit_number_of_years_and_a_table_behind_them()
    {
        string[] figures = [.. Regex.Matches(Page, "<figure>.*?</figure>", RegexOptions.Singleline).Select(m => m.Value)
            .Where(f => f.Contains("year-", StringComparison.Ordinal))];

        Assert.Equal(3, figures.Length);
        Assert.All(figures,
            f => Assert.Contains("n = 10,000 simulated years, seed 7; 10 replications of each arm.", f,
                StringComparison.Ordinal));
        Assert.All(figures, f => Assert.Contains("<table", f, StringComparison.Ordinal));
        Assert.All(figures, f => Assert.Contains("endpoint", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_told_apart_by_symbol_and_dash_and_nothing_is_drawn_outside_the_picture()
    {
        foreach (Match chart in Regex.Matches(Page,
            "<svg class=\"(?:wide|narrow)\" viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"[^>]*aria-labelledby=\"year-.*?</svg>",
            RegexOptions.Singleline))
        {
            double width = double.Parse(chart.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            double height = double.Parse(chart.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
            for (int line = 0; line < 3; line++)
            {
                Assert.Contains($"class=\"line policy-{line}\"", chart.Value, StringComparison.Ordinal);
                Assert.Contains($"class=\"symbol policy-{line}\"", chart.Value, StringComparison.Ordinal);
            }

            Assert.All(Numbers(chart.Value, "x[12]?"), v => Assert.InRange(v, 0, width));
            Assert.All(Numbers(chart.Value, "y[12]?"), v => Assert.InRange(v, 0, height));
        }
    }

    [Fact]
    public void Words_tell_blast_price_platform_and_why_the_rarest_years_are_equal()
    {
        string words = string.Join('\n', YearWords.Paragraphs(YearFixture.Three)).Replace(Contracts.Numbers.NoBreak,
            ' ');

        Assert.Contains(
            "once in 10 years a single faulty release takes down at least: 200,000 under “Everyone in the kernel”, "
                + "100,000 under “Half moved”, 40,000 under “Kernel closed”.", words, StringComparison.Ordinal);
        Assert.Contains(
            "“Kernel closed” leaves 300 endpoint-hours unprotected in a mean year, “Everyone in the kernel” 0.", words,
            StringComparison.Ordinal);
        Assert.Contains("the protecting products see of all attacks: 90% under every policy.", words,
            StringComparison.Ordinal);
        Assert.Contains(
            "Under “Kernel closed” >99% of the unprotected hours come from the platform's own faulty releases, 0.3 "
                + "a year", words, StringComparison.Ordinal);
        Assert.Contains(
            "From the year that comes once in 100 on, the largest event is the same under every policy (350,000 "
                + "endpoints and more), because it is a faulty release of the platform, whose component is on every "
                + "machine: one of a product takes down 300,000 at most, for none is on more than 30% of the machines.",
            words, StringComparison.Ordinal);
        Assert.Contains("1.02 faulty releases of all makers in a year are assumed.", words, StringComparison.Ordinal);
        Assert.Contains("was judged in an order from 0 to 5 and is read as fifths.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_tell_what_turns_the_order_round_first_and_what_rests_on_numbers_without_a_source()
    {
        string words = string.Join('\n', YearWords.Paragraphs(YearFixture.Three));

        Assert.Contains(
            "What would turn the order round, by years with an event above 1%: “Kernel closed” has fewer than “Half "
                + "moved” until the platform under “Kernel closed” alone is 1.75 times as faulty (1.58 to 1.93); “Half "
                + "moved” has fewer than “Everyone in the kernel” until “Backup” is 3.00 times as faulty (2.70 to "
                + "3.30).",
            words, StringComparison.Ordinal);

        // Backup has a source, so what it alone turns round rests on nothing unknown.
        Assert.Contains(
            "By years with an event above 1% and endpoint-hours unprotected, 3 steps of the order can be told; 2 of "
                + "them change while a rate without a source stays within its range. A single "
                + "maker's rate, the same under all policies, does that to 1 of them.",
            words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(306, 0, 400_000.0,
        "of the platform, whose component is on every machine; none of a product was as large.")]
    [InlineData(153, 0, 300_000.0, "more); in 50.0% of these years it is a faulty release of the platform")]
    [InlineData(306, 2, 400_000.0, "more); in 100% of these years it is a faulty release of the platform")]
    public void The_reason_for_equal_years_is_given_only_where_it_is_true(
        int ofPlatform, int productYears, double most, string expected)
    {
        YearTail tail = YearFixture.Three.Tail! with
        {
            OfPlatform = ofPlatform, ProductYears = productYears, MostOfProduct = most,
        };

        string words = string.Join('\n', YearWords.Paragraphs(YearFixture.Three with { Tail = tail }));

        Assert.Contains(expected, words, StringComparison.Ordinal);
        Assert.Equal(ofPlatform == 306 && productYears == 0, words.Contains("because it is", StringComparison.Ordinal));
        Assert.DoesNotContain("From the year", string.Join('\n', YearWords.Paragraphs(
            YearFixture.Three with { Tail = null })), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_lever_has_its_factor_or_never_and_every_assumed_number_what_it_turns_round()
    {
        string text = ExperimentContent.Build(YearFixture.With(YearFixture.Three) with
        {
            Assumptions = [new("year.products.one.faulty", "0.05%", Basis.Assumed, "A guess."),
                new("year.products.one.releases", "1200", Basis.Assumed, "A guess."),
                new("year.products.one.share", "30%", Basis.Assumed, "A guess."),
                new("fault.prior", "12%", Basis.Assumed, "A guess."), new("known", "1", Basis.Published, "A count.")],
        }).ToHtml();
        string[] rows = [.. Regex.Matches(text, "<tr>.*?</tr>", RegexOptions.Singleline)
            .Select(m => Regex.Replace(m.Value, "<[^>]*>", " ")).Select(r => Regex.Replace(r, @"\s+", " ").Trim())];

        Assert.Contains("Maker “Kernel closed” before “Half moved” “Half moved” before “Everyone in the kernel”", rows);
        Assert.Contains("Anti-virus never ×0.250 (×0.225 to ×0.275)", rows);
        Assert.Contains("Platform under “Kernel closed” alone ×1.75 (×1.58 to ×1.93) never", rows);
        Assert.Contains(
            "Anti-virus year.products.one.faulty, year.products.one.releases 1200 × 0.05% ×0.100 to ×10.0 “Half "
                + "moved” before "
                + "“Everyone "
                + "in the kernel” by years with an event above 1%", rows);
        Assert.DoesNotContain(rows, r => r.Contains("year.products.two", StringComparison.Ordinal));
        Assert.Contains("Nothing is said here of 2 other numbers without a source: of the year share (1); those of",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_in_which_nothing_happens_and_foreign_characters_make_a_report()
    {
        string page = ExperimentContent.Build(YearFixture.With(YearFixture.Quiet)).ToHtml();

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", page, StringComparison.Ordinal);
        Assert.Contains("no other policy has fewer such years.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_a_row_for_each_policy()
    {
        string text = ExperimentContent.Build(YearFixture.With(YearFixture.Three)).ToMarkdown();

        Assert.Contains(
            "| Policy | Vendors moved | Years above 1% | Years above 10% | Largest event, 1 in 10 | Largest event, 1 "
                + "in 100 | Hours down, mean year | Hours unprotected, mean year |", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Count(l => Regex.IsMatch(l, "^\\| (Everyone|Half|Kernel)")));
    }

    [Fact]
    public void The_table_of_figures_has_as_many_cells_in_every_row_and_holds_all_kinds()
    {
        string[] lines = Encoding.UTF8.GetString(YearCsv.Write(YearFixture.Three)).TrimEnd().Split("\r\n");

        Assert.Equal("policy,measure,kind,at,value,low,high", lines[0]);
        Assert.All(lines, l => Assert.Equal(6, l.Count(c => c == ',')));
        Assert.Contains("in,largestEvent,level,10,200000,160000,240000", lines);
        Assert.Contains("in,largestEvent,share,0.01,0.25,0.225,0.275", lines);
        Assert.Contains("half,downHours,level,200,400000,,", lines);
    }

    [Fact]
    public void The_table_of_break_evens_has_a_row_for_each_conclusion_and_lever()
    {
        string[] lines = Encoding.UTF8.GetString(BreakEvenCsv.Write(YearFixture.Three)).TrimEnd().Split("\r\n");

        Assert.Equal("measure,better,worse,adjacent,decided,lever,factor,low,high", lines[0]);
        Assert.Equal(1 + (4 * 4), lines.Length);
        Assert.Contains("above1Percent,half,in,true,true,one,0.25,0.225,0.275", lines);
        Assert.Contains("above1Percent,closed,in,false,true,moved,,,", lines);
    }

    private static IEnumerable<double> Numbers(string svg, string attribute) =>
        Regex.Matches(svg, $" {attribute}=\"(-?[0-9.]+)\"")
        .Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
}
