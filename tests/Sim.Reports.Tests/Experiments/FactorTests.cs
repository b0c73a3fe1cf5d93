using System.Text.RegularExpressions;

namespace Sim.Reports.Tests;

/// <summary>Experiments with several factors: each is told by itself.</summary>
public sealed class FactorTests
{
    private static readonly ExperimentResult Two = ExperimentFixture.TwoChoices;

    [Fact]
    public void The_verdict_and_the_words_tell_every_factor_and_what_it_averages_over()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(Two);

        Assert.Equal("Lowest in machine-hours down: race “9%”, hands “many”.", words[0]);
        Assert.Equal(
            "In machine-hours down: by race, “9%” has the lowest mean, 6\u00A0h, and “0%” has the highest, 8\u00A0h; "
            + "by hands, “many” has the lowest mean, 5\u00A0h, and “few” has the highest, 9\u00A0h.", words[1]);
        Assert.Equal(
            "Each level is judged by its mean over all arms that have it, all of equal weight: of race over 2 arms, "
                + "averaged over hands; "
            + "of hands over 2 arms, averaged over race.", words[2]);
        Assert.Contains(words,
            w => w.StartsWith("By race: “9%” against “0%”: 2\u00A0h less", StringComparison.Ordinal));
        Assert.Contains(words,
            w => w.StartsWith("By hands: “many” against “few”: 4\u00A0h less", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_has_figures_and_a_table_of_each_factor_under_ids_of_their_own()
    {
        string page = ExperimentContent.Build(Two).ToHtml();
        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("Differences in machine-hours down by race", page, StringComparison.Ordinal);
        Assert.Contains("Differences in machine-hours down by hands", page, StringComparison.Ordinal);
        Assert.Contains("Hands, averaged over race, minus baseline “few”", page, StringComparison.Ordinal);
        Assert.Contains("2 levels of hands, averaged over race, 3 metrics", page, StringComparison.Ordinal);
        Assert.Contains("down over time by hands", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comment_has_a_table_of_each_factor()
    {
        string text = ExperimentContent.Build(Two).ToMarkdown();

        Assert.Contains(
            "Means by race, averaged over hands; intervals of 95% in brackets:\n\n| race | machine-hours down |", text,
            StringComparison.Ordinal);
        Assert.Contains(
            "Means by hands, averaged over race; intervals of 95% in brackets:\n\n| hands | machine-hours down |", text,
            StringComparison.Ordinal);
        Assert.Contains("| many | 5\u00A0h (4.50\u00A0h to 5.50\u00A0h) |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_is_listed_and_not_judged()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(ExperimentFixture.Matrix);
        string page = ExperimentContent.Build(ExperimentFixture.Matrix).ToHtml();

        Assert.Contains(words, w => w.EndsWith(
            "The levels of fault are conditions and no choices: they are listed and not judged.",
            StringComparison.Ordinal));
        Assert.DoesNotContain(words, w => w.StartsWith("By fault", StringComparison.Ordinal));
        Assert.DoesNotContain("Differences in machine-hours down by fault", page, StringComparison.Ordinal);
        Assert.Contains("10 levels of fault, averaged over design, 3 metrics", page, StringComparison.Ordinal);
    }
}
