namespace Sim.Reports.Tests;

public sealed class VerdictTextTests
{
    [Fact]
    public void An_update_that_reached_nobody_says_so()
    {
        SimResult result = JulyFixture.Quiet with { Totals = JulyFixture.Quiet.Totals with { Exposed = 0 } };
        Assert.Equal("The update reached none of 50.1 million machines.",
            Plain(VerdictText.Headline(new RunFacts(result))));
    }

    [Fact]
    public void An_update_that_crashed_nothing_says_so() =>
        Assert.Equal(
            "No machine went down; 8.61 million of 50.1 million applied the update.",
            Plain(VerdictText.Headline(new RunFacts(JulyFixture.Quiet))));

    [Fact]
    public void Milestones_that_were_not_reached_are_named()
    {
        Assert.Equal(
            "Not even half of the crashed machines were usable again within the 14 days simulated.",
            Recovery(null, null, null));
        Assert.Equal(
            "Counted from the release, half of the crashed machines were usable again after 60 seconds; "
            + "97% not within the 14 days simulated.", Recovery(60, null, null));
        Assert.Equal(
            "Counted from the release, half of the crashed machines were usable again after 60 seconds, 97% after 2 "
                + "hours and "
            + "99% after 3 days.", Recovery(60, 7_200, 259_200));
    }

    [Theory]
    [InlineData(60, "60 repaired by hand (all of them at the machine) and 40 healed themselves")]
    [InlineData(15, "60 repaired by hand (15 of them at the machine) and 40 healed themselves")]
    [InlineData(0, "60 repaired by hand (none of them at the machine) and 40 healed themselves")]
    public void Every_total_that_is_a_part_of_those_that_went_down_says_what_became_of_them(long there, string expected)
    {
        RunTotals totals = JulyFixture.Result.Totals with
        {
            Crashed = 100, ManualRepairs = 60, AtMachine = there, SelfHealed = 40, CloudHealed = 0, Restarted = 0,
            StillDown = 0,
        };
        Assert.Equal($"What became of them: {expected}.",
            VerdictText.Sentences(new RunFacts(JulyFixture.Result with { Totals = totals }))[2]);
    }

    [Theory]
    [InlineData(30, 70, 5, "30 crashed, 70 hung and 5 quarantined")]
    [InlineData(0, 70, 0, "70 hung")]
    public void Every_total_that_counts_machines_going_down_says_how_they_did(
        long crashed, long hung, long quarantined, string expected)
    {
        RunTotals totals = JulyFixture.Result.Totals with { Crashed = crashed, Hung = hung, Quarantined = quarantined };
        RunFacts facts = new(JulyFixture.Result with { Totals = totals, RawTotals = totals });

        Assert.Equal($"How they went down: {expected}.", VerdictText.Sentences(facts)[1]);
        Assert.Contains("machines went down", VerdictText.Headline(facts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600.0, null, "The update was out for 10 minutes before it was halted;")]
    [InlineData(600.0, 1_200.0, "The update was out for 10 minutes before it was halted;")]
    [InlineData(null, 4_680.0, "The update was out for 78 minutes before it was reverted;")]
    [InlineData(null, null, "The update was neither halted nor reverted;")]
    public void The_exposure_ends_with_the_first_stop(double? halted, double? reverted, string expected)
    {
        SimResult result = With(r => r with { Halted = halted, Reverted = reverted });
        Assert.StartsWith(expected, Plain(VerdictText.Sentences(new RunFacts(result))[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verdict.Held, "All 2 expectations held.")]
    [InlineData(Verdict.Violated, "1 of 2 expectations held, 1 violated.")]
    [InlineData(Verdict.Inconclusive, "1 of 2 expectations held, 1 inconclusive.")]
    public void The_expectations_are_counted(Verdict second, string expected)
    {
        ExpectationResult held = JulyFixture.Result.Expectations[0];
        RunFacts facts = new(JulyFixture.Result with { Expectations = [held, held with { Verdict = second }] });
        Assert.Equal(expected, VerdictText.Expectations(facts));
        Assert.Equal(second, RunVerdict.Judge(facts.Result));
    }

    private static string Recovery(double? half, double? most, double? nearly) =>
        Plain(VerdictText.Sentences(new RunFacts(
        With(r => r with { Usable50 = half, Usable97 = most, Usable99 = nearly })))[1]);

    private static SimResult With(Func<ReleaseResult, ReleaseResult> change) =>
        JulyFixture.Result with { Releases = [change(JulyFixture.Result.Releases[0])] };

    private static string Plain(string text) => text.Replace(Numbers.NoBreak, ' ');
}
