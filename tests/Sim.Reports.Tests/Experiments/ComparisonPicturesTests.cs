using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

/// <summary>Pictures of comparisons name what they show, and leave out what says nothing.</summary>
public sealed class ComparisonPicturesTests
{
    private static readonly IDocument Matrix = new HtmlParser().ParseDocument(
        ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml());

    [Theory]
    [InlineData("svg.wide")]
    [InlineData("svg.narrow")]
    public void Every_design_stands_at_its_point_and_no_number_does(string size)
    {
        string[] texts = Texts(Matrix, "#axes-section " + size);

        Assert.All(ExperimentFixture.Designs, d => Assert.Contains(d, texts));
        Assert.DoesNotContain("Names:", Matrix.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_outcomes_are_named_by_their_levels()
    {
        string[] texts = Texts(Matrix, "#matrix-section svg.wide");

        Assert.All(FaultClasses.Names, f => Assert.Contains(f, texts));
        Assert.DoesNotContain("10", texts);
    }

    [Fact]
    public void Metrics_of_a_forest_share_the_names_of_their_rows()
    {
        IElement[] forests = [.. Matrix.QuerySelectorAll("#differences svg.wide")];

        Assert.Single(forests);
        Assert.Equal(18, forests[0].QuerySelectorAll("text.label").Length);
        Assert.Equal(54, forests[0].QuerySelectorAll("circle").Length);
        Assert.Contains("← better", Texts(Matrix, "#differences svg.wide"));
    }

    [Fact]
    public void A_metric_in_which_no_arm_differs_is_a_sentence()
    {
        IDocument page = new HtmlParser().ParseDocument(
            ExperimentContent.Build(ExperimentFixture.Constant(7, 7, 7)).ToHtml());

        Assert.Empty(page.QuerySelectorAll("#differences figure"));
        Assert.Contains("No arm differs from “A” in any replication in machines crashed.",
            page.QuerySelector("#differences")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_arm_that_equals_the_baseline_is_no_row()
    {
        IDocument page = new HtmlParser().ParseDocument(
            ExperimentContent.Build(ExperimentFixture.Constant(7, 7, 9)).ToHtml());

        Assert.Equal(["C"], page.QuerySelectorAll("#differences svg.wide text.label").Select(t => t.TextContent));
        Assert.Contains("The same as the baseline in every replication and not drawn: “B”.",
            page.QuerySelector("#differences")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Curves_that_are_flat_or_alike_are_told_and_of_many_a_few_are_drawn()
    {
        IDocument few = Curves(0, 0, 0.5, 0.5, 0.0001, 0.2);
        IDocument many = Curves([.. Enumerable.Range(1, 19).Select(i => i / 20.0)]);
        IDocument none = Curves(0, 0, 0);

        Assert.Equal(["C, and 1 arm alike", "F"],
            few.QuerySelectorAll("#curves svg.wide text.label").Select(t => t.TextContent));
        string told = few.QuerySelector("#curves figcaption")!.TextContent;
        Assert.Contains("Always at zero and not drawn: “A”, “B”.", told, StringComparison.Ordinal);
        Assert.Contains("Too low to be seen and not drawn: “E”, at most 0.01%.", told, StringComparison.Ordinal);
        Assert.Contains("The same curve: “C”, “D”.", told, StringComparison.Ordinal);
        Assert.Equal(6, many.QuerySelectorAll("#curves svg.wide text.label").Length);
        Assert.Contains("Drawn: 6 of 19, from the highest to the lowest peak",
            many.QuerySelector("#curves figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(none.QuerySelectorAll("#curves figure"));
        Assert.Contains("No machine is ever down in any arm.", none.QuerySelector("#curves")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_of_assumptions_stay_off_paper()
    {
        Assumption[] many = [
            .. Enumerable.Range(0, 30)
                .Select(i => new Assumption($"a{i}", "1", i < 25 ? Basis.Assumed : Basis.Published, "s"))];
        IDocument page = new HtmlParser().ParseDocument(
            ExperimentContent.Build(ExperimentFixture.Pair with { Assumptions = many }).ToHtml());

        Assert.Equal(25, page.QuerySelectorAll("#assumptions .screen tbody tr").Length);
        Assert.Equal(5, page.QuerySelectorAll("#assumptions details:not(.screen) tbody tr").Length);
        Assert.NotNull(page.QuerySelector("#assumptions .paper"));
        Assert.Matches(new Regex(@"@media print \{\s+\.screen \{ display: none; \}"),
            page.QuerySelector("style")!.TextContent);
    }

    private static string[] Texts(IDocument page, string svg) =>
        [.. page.QuerySelectorAll(svg + " text").Select(t => t.TextContent)];

    private static IDocument Curves(params double[] peaks)
    {
        ExperimentResult of = ExperimentFixture.Constant([.. peaks.Select((_, i) => (double)i)]);
        ArmResult[] arms = [
            .. of.Arms.Zip(peaks,
                (a, p) =>
                    a with { Curves = [
                        new ArmCurve("down", [new(0, 0, 0, 0), new(3600, p, p, p), new(7200, 0, 0, 0)])] })];
        return new HtmlParser().ParseDocument(ExperimentContent.Build(of with { Arms = arms }).ToHtml());
    }
}
