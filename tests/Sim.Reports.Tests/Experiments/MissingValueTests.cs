namespace Sim.Reports.Tests;

/// <summary>Replications without a value, or without a second one: nothing is said that they cannot carry.</summary>
public sealed class MissingValueTests
{
    private static readonly ExperimentResult Unreached = ExperimentFixture.Unreached;

    [Fact]
    public void An_arm_that_seldom_reaches_a_milestone_is_not_the_fastest()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(Unreached);

        Assert.Equal(
            "“halted” has the lowest mean of 2 arms that can be compared, 2.22\u00A0h (time to 97%); “all” has the "
                + "highest, 2.50\u00A0h.", words[0]);
        Assert.Contains(
            "Not compared in time to 97%: “slow” (not reached in 4 of 5 replications). A mean that leaves "
                + "replications out compares with nothing.", words);
        Assert.DoesNotContain(words, w => w.Contains("“slow” against", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_baseline_lacks_replications_no_difference_is_told()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(
            Unreached with { Baseline = "slow",
                Differences = [
                    new("all", "slow", ExperimentFixture.Time.Metric, 1, 9, null, null, null, null, false)] });

        Assert.Contains(words,
            w => w.EndsWith(" The baseline is among them, so no difference is judged.", StringComparison.Ordinal));
        Assert.DoesNotContain(words, w => w.Contains("against “slow”", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_tell_how_many_replications_count()
    {
        string page = ExperimentContent.Build(Unreached).ToHtml();

        Assert.Contains("<td class=\"n\">1 of 5</td>", page, StringComparison.Ordinal);
        Assert.Contains("not compared</td>", page, StringComparison.Ordinal);
        Assert.Contains("| slow | 60\u00A0s (not reached in 4 of 5 replications) |",
            ExperimentContent.Build(Unreached).ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seconds", 1, 5, 1, "not reached in 4 of 5 replications")]
    [InlineData("seconds", 0, 5, 1, "not reached in any of 5 replications")]
    [InlineData("seconds", 0, 1, 1, "not reached")]
    [InlineData("seconds", 2, 5, 3, "not reached by all of its arms in 3 of 5 replications")]
    [InlineData("share", 2, 5, 1, "no value in 3 of 5 replications")]
    [InlineData("share", 2, 5, 3, "no value for all of its arms in 3 of 5 replications")]
    public void What_is_missing_is_told_in_words(string unit, int n, int of, int arms, string expected) =>
        Assert.Equal(expected, MissingWords.Of(new ExperimentMetric("m", "m", unit, true), Values(n), of, arms));

    [Fact]
    public void One_replication_has_no_interval_and_tells_no_chance_from_difference()
    {
        IReadOnlyList<string> words = ExperimentWords.Of(ExperimentFixture.Once);

        Assert.EndsWith(" One replication cannot tell chance from difference.", words[0], StringComparison.Ordinal);
        Assert.Contains(
            "“halted” against “all”: 6\u00A0h less in machine-hours down; one pair cannot tell chance from difference.",
            words);
        Assert.Contains(words,
            w => w.StartsWith("One replication of one model has no interval", StringComparison.Ordinal));
        Assert.DoesNotContain(words, w => w.Contains("interval of", StringComparison.Ordinal));
        Assert.Contains("| halted | 4\u00A0h | 3\u00A0h |",
            ExperimentContent.Build(ExperimentFixture.Once).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("One replication has no intervals.", ExperimentContent.Build(ExperimentFixture.Once).ToHtml(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "not reached in any of 4 replications")]
    [InlineData("not within the 6h from the release to the end of the run", "not reached in any of 4 replications")]
    [InlineData("not measured: no machine went down, so none had to become usable again",
        "no value in any of 4 replications")]
    public void A_milestone_that_nothing_leads_to_was_not_missed(string why, string expected) =>
        Assert.Equal(expected,
            MissingWords.Of(new ExperimentMetric("m", "m", "seconds", true), Values(0) with { Why = why }, 4));

    private static ArmMetric Values(int n) => new(n, null, null, null, null, null, null, null);
}
