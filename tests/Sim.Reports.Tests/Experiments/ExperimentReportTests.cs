using System.Text.RegularExpressions;

namespace Sim.Reports.Tests;

public sealed class ExperimentReportTests
{
    [Fact]
    public void Nineteen_designs_against_ten_faults_fit_in_two_megabytes_and_give_the_same_bytes_twice()
    {
        string page = ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml();

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, 2_000_000);
        Assert.Equal(page, ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml());
    }

    [Fact]
    public void Every_figure_tells_its_replications_and_seeds_and_has_a_table()
    {
        string[] figures = [
            .. Regex.Matches(ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml(), "<figure>.*?</figure>",
                RegexOptions.Singleline).Select(m => m.Value)];

        Assert.Equal(7, figures.Length);
        Assert.All(figures,
            f => Assert.Contains("n = 20 replications of each arm, seeds 7 to 26", f, StringComparison.Ordinal));
        Assert.All(figures, f => Assert.Contains("<table", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_name_the_best_its_cost_and_what_may_be_chance()
    {
        string text = ExperimentContent.Build(ExperimentFixture.Pair).ToMarkdown();

        Assert.Contains(
            "“halted” has the lowest mean, 4\u00A0h (machine-hours down); “all” has the highest, 10\u00A0h.", text,
            StringComparison.Ordinal);
        Assert.Contains(
            "By machine-hours unprotected, “all” has the lowest mean, 2\u00A0h, where “halted” has 3\u00A0h.", text,
            StringComparison.Ordinal);
        Assert.Contains("6\u00A0h less in machine-hours down", text, StringComparison.Ordinal);
        Assert.Contains("20 pairs): the interval holds zero, so it may be chance.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_is_told_in_the_unit_that_fits_it()
    {
        ExperimentResult pair = ExperimentFixture.Timed(37_484, 5_191);

        Assert.Contains(
            "“halted” has the lowest mean, 86.5\u00A0min (time to 97%); “all” has the highest, 10.4\u00A0h.",
            ExperimentWords.Of(pair)[0], StringComparison.Ordinal);
        Assert.Contains("8.97\u00A0h less in time to 97%", ExperimentWords.Of(pair)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Undecided_results_say_so_first() =>
        Assert.Contains("**Undecided: “halted”",
            ExperimentContent.Build(ExperimentFixture.Pair with { Verdict = ExperimentVerdict.Undecided }).ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void One_arm_without_values_and_with_foreign_characters_makes_a_report()
    {
        string page = ExperimentContent.Build(ExperimentFixture.Single).ToHtml();

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is compared", page, StringComparison.Ordinal);
        Assert.Contains("1 replication of each arm, seed 7;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_arms_read_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/pair.md",
            ExperimentContent.Build(ExperimentFixture.Pair).ToMarkdown());

    [Fact]
    public void Designs_against_faults_read_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/matrix.md",
            ExperimentContent.Build(ExperimentFixture.Matrix).ToMarkdown());

    [Fact]
    public void Identical_arms_and_extreme_numbers_make_a_report()
    {
        string page = ExperimentContent.Build(ExperimentFixture.Extreme).ToHtml();

        Assert.Contains("Both arms give the same mean", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", page, StringComparison.Ordinal);
    }
}
