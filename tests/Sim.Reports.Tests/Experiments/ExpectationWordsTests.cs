namespace Sim.Reports.Tests;

/// <summary>
/// Which level of a sweep meets what is expected. m is met, u unmet, o open, l late: a time that was not reached.
/// </summary>
public sealed class ExpectationWordsTests
{
    private const string X = "“At most 2% crash”";

    [Theory]
    [InlineData("5m 10m 20m 40m", "mmmu",
        "The largest level of revert that meets X is 20m, and all smaller ones down to 5m meet it.")]
    [InlineData("40m 20m 10m 5m", "ummm",
        "The largest level of revert that meets X is 20m, and all smaller ones down to 5m meet it.")]
    [InlineData("0% 5% 10% 20%", "uumm",
        "The smallest level of revert that meets X is 10%, and all larger ones up to 20% meet it.")]
    [InlineData("1 2 4 8", "uuum", "The smallest level of revert that meets X is 8, the largest that was tried.")]
    [InlineData("1 2 4 8", "muuu", "The only level of revert that meets X is the smallest, 1.")]
    [InlineData("1 2 4 8", "ummu", "The smallest level of revert that meets X is 2, the largest 4.")]
    [InlineData("1 2 4 8", "uumu", "The only level of revert that meets X is 4.")]
    [InlineData("1 2 4 8", "mumu",
        "No single level of revert parts what meets X from what does not: the smallest that meets it is 1, the "
            + "largest 4, and 2 between them does not.")]
    [InlineData("1 2 4 8", "moom",
        "No single level of revert parts what meets X from what does not: the smallest that meets it is 1, the "
            + "largest 8, and 2 and 4 between them may not.")]
    [InlineData("1 2 4 8", "mmmm", "Every level of revert from 1 to 8 meets X.")]
    [InlineData("1 2 4 8", "uuuu", "No level of revert from 1 to 8 meets X.")]
    [InlineData("1 2 4 8", "uoou", "No level of revert surely meets X.")]
    [InlineData("1 2", "mm", "Both levels of revert, 1 and 2, meet X.")]
    [InlineData("a b c d", "mumu", "2 of 4 levels of revert meet X, a and c.")]
    [InlineData("a b", "uu", "Neither level of revert meets X.")]
    [InlineData("a b", "mm", "Both levels of revert meet X.")]
    public void The_heading_names_the_level(string levels, string verdicts, string heading) =>
        Assert.Equal(heading.Replace("X", X, StringComparison.Ordinal), ExperimentWords.Of(Sweep(levels, verdicts))[0]);

    [Theory]
    [InlineData("mmu",
        "At 10m: 1.0%, at most 2% wanted (95% interval 0.90% to 1.1%, held in 20 of 20 replications); 20m does not: "
            + "3.0% (95% interval 2.9% to 3.1%, held in 0 of 20 replications).")]
    [InlineData("umm",
        "At 10m: 1.0%, at most 2% wanted (95% interval 0.90% to 1.1%, held in 20 of 20 replications); 5m does not: "
            + "3.0% (95% interval 2.9% to 3.1%, held in 0 of 20 replications).")]
    [InlineData("moo",
        "1.0%, at most 2% wanted (95% interval 0.90% to 1.1%, held in 20 of 20 replications); 10m is open: 2.0% "
            + "(95% interval 1.9% to 2.1%, held in 10 of 20 replications).")]
    [InlineData("mzu",
        "At 10m: 0% in all 20 replications, at most 2% wanted; 20m does not: 3.0% (95% interval 2.9% to 3.1%, held "
            + "in 0 of 20 replications).")]
    [InlineData("lll", "Not reached in any of 20 replications at any of them.")]
    public void What_backs_it_follows(string verdicts, string backing) =>
        Assert.Equal(backing, ExperimentWords.Of(Sweep("5m 10m 20m", verdicts))[1]);

    [Fact]
    public void One_replication_says_that_it_has_no_interval()
    {
        ExperimentResult sweep = Sweep("5m 10m", "mu");
        ArmExpectation[] arms = [.. sweep.Expectations[0].Arms.Select(a => a with { N = 1, Low = null, High = null })];

        Assert.Contains("1.0%, at most 2% wanted (one replication, no interval)",
            ExperimentWords.Of(sweep with { Expectations = [sweep.Expectations[0] with { Arms = arms }] })[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_expectation_of_the_scenario_that_all_levels_meet_alike_is_no_heading()
    {
        ExperimentResult sweep = Sweep("5m 10m", "mm");
        IReadOnlyList<string> words = ExperimentWords.Of(
            sweep with { Expectations = [sweep.Expectations[0] with { Asked = false }] });

        Assert.DoesNotContain("meet", words[0], StringComparison.Ordinal);
        Assert.StartsWith($"Both levels of revert, 5m and 10m, meet {X}: nearest to the bound is 5m: 1.0%", words[1],
            StringComparison.Ordinal);
        Assert.Contains("meet", ExperimentWords.Of(Sweep("5m 10m", "mu", asked: false))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Listed_arms_are_named_by_their_labels_and_counted_where_they_are_many()
    {
        ExperimentResult few = Sweep("a b c", "umo") with { Factors = [] };
        ExperimentResult many = Sweep("a b c d e", "mmmmu") with { Factors = [] };

        Assert.Equal($"1 of 3 arms meets {X}, “b”.", ExperimentWords.Of(few)[0]);
        Assert.Contains("“c” is open", ExperimentWords.Of(few)[1], StringComparison.Ordinal);
        Assert.Equal($"4 of 5 arms meet {X}.", ExperimentWords.Of(many)[0]);
        Assert.Contains("id=\"expectations\"", ExperimentContent.Build(many).ToHtml(), StringComparison.Ordinal);
    }

    private static ExperimentResult Sweep(string levels, string verdicts, bool asked = true)
    {
        string[] names = levels.Split(' ');
        ExperimentResult of = ExperimentFixture.Constant([.. names.Select((_, i) => (double)i)]);
        ArmResult[] arms = [.. of.Arms.Zip(names, (a, n) => a with { Name = n, Label = n, Levels = [n] })];
        return ExperimentFixture.Ranked(of with
        {
            Arms = arms,
            Baseline = names[0],
            Differences = [],
            Factors = [new ExperimentFactor("revert", "rollout.revertAt", names)],
            Expectations = [
                new ExperimentExpectation("At most 2% crash", "totals.crashedShare", "share", null, 0.02, "", asked,
                    [.. names.Zip(verdicts, One)])],
        });
    }

    private static ArmExpectation One(string arm, char verdict) => verdict switch
    {
        'm' => new(arm, 20, 20, 0.01, 0.009, 0.011, ArmVerdict.Met, ""),
        'z' => new(arm, 20, 20, 0, 0, 0, ArmVerdict.Met, ""),
        'u' => new(arm, 20, 0, 0.03, 0.029, 0.031, ArmVerdict.Unmet, ""),
        'l' => new(arm, 0, 0, null, null, null, ArmVerdict.Unmet, "not reached in any of 20 replications"),
        _ => new(arm, 20, 10, 0.02, 0.019, 0.021, ArmVerdict.Open, ""),
    };
}
