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
    public void Words_tell_blast_price_platform_and_how_much_hangs_on_the_rate()
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
            "No policy changes the worst: once in 200 years the largest event is the same under all of them, "
                + "400,000 endpoints.", words, StringComparison.Ordinal);
        Assert.Contains(
            "1.02 faulty releases of all makers in a year are assumed. Under “Everyone in the kernel” the year that "
                + "is reached once in 10 costs 400,000 endpoint-hours down, at half the rate 200,000, at double the "
                + "rate 800,000.", words, StringComparison.Ordinal);
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
            "| Policy | Vendors moved | Years with an event above 1% | Above 10% | Largest event, 1 in 10 | Largest "
                + "event, 1 in 100 |", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Count(l => Regex.IsMatch(l, "^\\| (Everyone|Half|Kernel)")));
    }

    [Fact]
    public void The_table_of_figures_has_as_many_cells_in_every_row_and_holds_all_kinds()
    {
        string[] lines = Encoding.UTF8.GetString(YearCsv.Write(YearFixture.Three)).TrimEnd().Split("\r\n");

        Assert.Equal("policy,measure,rate,kind,at,value,low,high", lines[0]);
        Assert.All(lines, l => Assert.Equal(7, l.Count(c => c == ',')));
        Assert.Contains("in,largestEvent,1,level,10,200000,160000,240000", lines);
        Assert.Contains("in,largestEvent,1,share,0.01,0.25,0.225,0.275", lines);
        Assert.Contains("half,downHours,0.5,level,200,200000,,", lines);
    }

    private static IEnumerable<double> Numbers(string svg, string attribute) =>
        Regex.Matches(svg, $" {attribute}=\"(-?[0-9.]+)\"")
        .Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
}
