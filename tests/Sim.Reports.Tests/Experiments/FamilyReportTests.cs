using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

/// <summary>An experiment over designs answers for their families first, and shows the designs under these.</summary>
public sealed class FamilyReportTests
{
    private static readonly ExperimentResult Matrix = ExperimentFixture.Matrix;

    private static readonly IDocument Page = new HtmlParser().ParseDocument(ExperimentContent.Build(Matrix).ToHtml());

    [Fact]
    public void The_first_words_are_of_kernel_against_user_mode_with_what_it_costs_and_its_intervals()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(Matrix);

        Assert.Matches("^Kernel against user mode: [\\d,]+\u00A0h against [\\d,]+\u00A0h in machine-hours down; "
            + "0\u00A0h against 100\u00A0h in machine-hours unprotected\\.$", words[0]);
        Assert.Matches("^User mode minus kernel: [\\d,]+\u00A0h less in machine-hours down \\(95% interval "
            + "\u2212[\\d,]+\u00A0h to \u2212[\\d,]+\u00A0h\\); 100\u00A0h more in machine-hours unprotected ",
            words[1]);
        Assert.Contains("kernel from 3,300\u00A0h (“macos-kernel-extension”) to 10,450\u00A0h (“kernel-driver”)",
            words[2],
            StringComparison.Ordinal);
        Assert.EndsWith(
            "kernel 7, hybrid 4, user mode 6, platform 2. How many use a design, and how often a fault comes, "
            + "is not in it.", words[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_chance_is_told_of_families_too()
    {
        FamilyComparison of = Matrix.Families!;
        ExperimentResult open = Matrix with
        {
            Families = of with { Differences = [.. of.Differences.Select(d => d with { Decided = false })] },
        };

        Assert.Contains("it may be chance", ExperimentWords.Of(open)[1], StringComparison.Ordinal);
        Assert.DoesNotContain("it may be chance", ExperimentWords.Of(Matrix)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Families_that_lack_a_value_in_a_replication_are_not_the_answer()
    {
        FamilyComparison of = Matrix.Families!;
        ExperimentResult some = Matrix with
        {
            Families = of with
            {
                Families = [
                    .. of.Families.Select(f => f with { Metrics = [.. f.Metrics.Select(m => m with { N = 7 })] })],
            },
        };

        Assert.StartsWith("“hybrid-kernel-sensor” has the lowest", ExperimentWords.Of(some)[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_families_are_the_first_section_with_a_table_and_their_differences()
    {
        IElement section = Page.QuerySelector("section")!;

        Assert.Equal(["kernel", "hybrid", "user mode", "platform"],
            section.QuerySelector("table")!.QuerySelectorAll("tbody th").Select(h => h.TextContent));
        Assert.Contains(section.QuerySelectorAll("svg.wide text.label"), t => t.TextContent == "user mode");
    }

    [Theory]
    [InlineData("#matrix-section svg.wide")]
    [InlineData("#matrix-section svg.narrow")]
    [InlineData("#differences svg.wide")]
    [InlineData("#differences svg.narrow")]
    public void Charts_of_designs_have_the_designs_below_the_names_of_their_families(string chart)
    {
        IElement svg = Page.QuerySelector(chart)!;
        (string Text, double Y)[] texts = [.. svg.QuerySelectorAll("text.strong, text.label")
            .Select(t => (t.TextContent, double.Parse(t.GetAttribute("y")!, CultureInfo.InvariantCulture)))];
        double kernel = texts.First(t => t.Text == "kernel").Y;
        double hybrid = texts.First(t => t.Text == "hybrid").Y;

        Assert.InRange(texts.First(t => t.Text.StartsWith("virtualising", StringComparison.Ordinal)).Y, kernel, hybrid);
        Assert.InRange(texts.First(t => t.Text == "ebpf-linux").Y, hybrid, texts.First(t => t.Text == "user mode").Y);
    }

    [Fact]
    public void The_comment_has_a_table_of_the_families_and_one_of_the_designs_of_each()
    {
        string text = ExperimentContent.Build(Matrix).ToMarkdown();
        int[] heads = [.. ((string[])["Families of designs, averaged over design and fault", "Kernel: means by design",
            "Hybrid: means by design", "User mode: means by design", "Platform: means by design"])
            .Select(head => text.IndexOf(head, StringComparison.Ordinal))];

        Assert.DoesNotContain(-1, heads);
        Assert.Equal(heads.Order(), heads);
        Assert.InRange(text.IndexOf("| umdf-driver |", StringComparison.Ordinal), heads[3], heads[4]);
    }

    [Fact]
    public void The_result_as_JSON_holds_them()
    {
        string json = ExperimentJson.WriteText(Matrix);

        Assert.Contains("\"family\": \"user-mode\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"families\": {", ExperimentJson.WriteText(ExperimentFixture.Pair),
            StringComparison.Ordinal);
    }
}
