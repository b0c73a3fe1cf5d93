namespace Sim.Reports.Tests;

/// <summary>The headline of a comparison: ties are ties, zeros are results, and nobody is crowned by chance.</summary>
public sealed class StandingWordsTests
{
    [Theory]
    [InlineData("7883 7883 7883 7883", "All 4 arms are equal in every replication, 7,883 each (machines crashed).")]
    [InlineData("0 0", "Both arms are equal in every replication, 0 each (machines crashed).")]
    [InlineData("7 7 7", "All 3 arms are equal in every replication, 7 each (machines crashed).")]
    [InlineData("0 0 9",
        "“A” and “B” share the lowest mean, 0 in every replication (machines crashed); “C” has the highest, 9.")]
    [InlineData("4 0 4",
        "“B” has the lowest mean, 0 in every replication (machines crashed); “A” and “C” share the highest, 4.")]
    [InlineData("1 1 1 1 3", "4 of 5 arms share the lowest mean, 1 (machines crashed); “E” has the highest, 3.")]
    [InlineData("2 1 2 2 2", "“B” has the lowest mean, 1 (machines crashed); 4 of 5 arms share the highest, 2.")]
    [InlineData("5000.25 5000.125",
        "“B” has the lowest mean, 5,000 (machines crashed); “A” has the highest, 5,000, 0.125 more.")]
    public void Ties_are_told_as_ties_and_a_zero_as_what_it_is(string means, string headline) => Assert.Equal(
        headline, Plain(ExperimentWords.Of(ExperimentFixture.Constant([.. means.Split(' ').Select(double.Parse)]))[0]));

    [Theory]
    [InlineData(20, "Both arms give the same mean, 7 (machines crashed).")]
    [InlineData(1, "Both arms give the same, 7 (machines crashed).")]
    public void A_mean_that_is_the_same_by_chance_or_once_claims_no_more(int replications, string headline)
    {
        ExperimentResult tied = ExperimentFixture.Constant(7, 7) with { Replications = replications };
        ArmResult[] arms = [.. tied.Arms.Select(a => a with { Metrics = [a.Metrics[0] with { N = replications }] })];
        MetricStanding standing = tied.Standings[0] with { Same = replications == 1 };

        Assert.Equal(headline, ExperimentWords.Of(tied with { Arms = arms, Standings = [standing] })[0]);
    }

    [Fact]
    public void The_headline_says_whose_lead_may_be_chance()
    {
        ExperimentResult three = ExperimentFixture.Constant(3, 2, 1);
        MetricStanding standing = three.Standings[0];

        Assert.EndsWith("“A” has the highest, 3.", ExperimentWords.Of(three)[0], StringComparison.Ordinal);
        Assert.EndsWith("3. Its lead over “B” may be chance.", Headline(["B"]), StringComparison.Ordinal);
        Assert.EndsWith("3. That may be chance.", Headline(["A", "B"]), StringComparison.Ordinal);
        Assert.StartsWith("Undecided: “C” has",
            ExperimentWords.Of(three with { Verdict = ExperimentVerdict.Undecided })[0], StringComparison.Ordinal);
        Assert.StartsWith("Undecided: all 3 arms",
            ExperimentWords.Of(ExperimentFixture.Constant(1, 1, 1) with { Verdict = ExperimentVerdict.Undecided })[0],
            StringComparison.Ordinal);

        string Headline(string[] open) =>
            ExperimentWords.Of(three with { Standings = [standing with { Open = open }] })[0];
    }

    [Fact]
    public void More_is_better_where_the_metric_says_so()
    {
        ExperimentResult three = ExperimentFixture.Constant(3, 2, 3);
        ExperimentResult more = ExperimentFixture.Ranked(
            three with { Metrics = [three.Metrics[0] with { LowerIsBetter = false }] });

        Assert.Equal("“A” and “C” share the highest mean, 3 (machines crashed); “B” has the lowest, 2.",
            ExperimentWords.Of(more)[0]);
    }

    [Fact]
    public void Of_the_best_alike_the_second_metric_names_all()
    {
        string[] words = [.. ExperimentWords.Of(Two([4, 4, 9], [5, 5, 1])),
            .. ExperimentWords.Of(Two([4, 4, 9], [5, 5, 5])), .. ExperimentWords.Of(Two([4, 4, 9], [1, 3, 8]))];

        Assert.Contains("By hours, “C” has the lowest mean, 1, where “A” has 5.", words);
        Assert.Contains("By hours, all 3 arms are equal in every replication, 5 each.", words);
        Assert.Contains("By hours, no other mean is better than that of “A”, 1.", words);
    }

    [Theory]
    [InlineData("9 1 2 3 4", "In machines crashed, against “A”: all 4 other arms are better.")]
    [InlineData("9 9 9 9 9", "In machines crashed, against “A”: all 4 other arms are exactly equal.")]
    [InlineData("3 3 1 9 9",
        "In machines crashed, against “A”: of 4 other arms, 1 better (“C”), 2 worse (“D”, “E”), "
            + "1 exactly equal (“B”).")]
    public void Many_differences_are_summed_up(string means, string sentence) =>
        Assert.Contains(sentence,
            ExperimentWords.Of(ExperimentFixture.Constant([.. means.Split(' ').Select(double.Parse)])));

    private static ExperimentResult Two(double[] first, double[] second)
    {
        ExperimentResult one = ExperimentFixture.Constant(first);
        ExperimentResult other = ExperimentFixture.Constant(second);
        return ExperimentFixture.Ranked(one with
        {
            Metrics = [one.Metrics[0], new("totals.repairs", "hours", "count", true)],
            Arms = [.. one.Arms.Zip(other.Arms, (a, b) => a with { Metrics = [a.Metrics[0], b.Metrics[0]] })],
        });
    }

    private static string Plain(string text) => text.Replace(Numbers.NoBreak, ' ');
}
