namespace Sim.Lab.Tests;

/// <summary>What an expectation says of a run on a part of the fleet, or with settings of its own.</summary>
public sealed class PartOfTheFleetTests
{
    // 10 of 100 machines that took part are exposed and 4 crash; the fleet has ten times as many, and 40 ± 10 crash.
    [Theory]
    [InlineData("totals.crashed", null, 60d, "held")]
    [InlineData("totals.crashed", null, 59d, "inconclusive")]
    [InlineData("totals.crashed", null, 19d, "violated")]
    [InlineData("totals.crashed", null, 3d, "violated")]
    [InlineData("totals.crashed", 20d, null, "held")]
    [InlineData("totals.crashed", 21d, null, "inconclusive")]
    [InlineData("totals.crashed", 61d, null, "violated")]
    [InlineData("totals.crashed", 20d, 60d, "held")]
    [InlineData("totals.crashedShare", null, 0.06, "held")]
    [InlineData("totals.crashedShare", null, 0.05, "inconclusive")]
    [InlineData("totals.crashedShare", null, 0.01, "violated")]
    [InlineData("totals.endpoints", 1000d, 1000d, "held")]
    [InlineData("totals.endpoints", 1001d, null, "violated")]
    [InlineData("totals.cloudHealed", null, 0d, "inconclusive")]
    [InlineData("totals.peakDown", null, 1e9, "inconclusive")]
    [InlineData("series.crashed@60s", 1d, null, "inconclusive")]
    [InlineData("organisations.hitShare", 0.5, null, "inconclusive")]
    [InlineData("releases.trial.usable50", null, 60d, "inconclusive")]
    [InlineData("rawTotals.crashed", 4d, 4d, "held")]
    public void An_estimate_is_judged_where_its_error_leaves_no_doubt(string metric, double? min, double? max,
        string verdict)
    {
        ExpectationResult judged = Judge(Thinned(), new ExpectationPlan("it", metric, min, max, ""));

        Assert.Equal(verdict, judged.Verdict.Word());
        Assert.Equal(verdict == "inconclusive", judged.Reason.Length > 0);
    }

    // An error of which the estimate could be anything: the part alone has 4 crashes, and the fleet holds the part.
    [Theory]
    [InlineData(null, 3d, "violated")]
    [InlineData(null, 4d, "inconclusive")]
    [InlineData(4d, null, "held")]
    [InlineData(5d, null, "inconclusive")]
    public void The_whole_fleet_has_at_least_what_the_part_has(double? min, double? max, string verdict)
    {
        SimResult result = Thinned();
        result = result with { Scale = result.Scale with { Errors = result.Scale.Errors! with { Crashed = 1000 } } };

        Assert.Equal(verdict, Judge(result, new ExpectationPlan("it", "totals.crashed", min, max, "")).Verdict.Word());
    }

    [Theory]
    [InlineData(false, "", "held")]
    [InlineData(true, "", "not judged")]
    [InlineData(false, "design.boundsCheck", "not judged")]
    [InlineData(true, "rollout.revertAt", "not judged")]
    public void What_validates_the_scenario_asks_the_scenario_as_it_is_written(bool thinned, string set, string verdict)
    {
        SimResult result = (thinned ? Thinned() : SmallResult.Of()) with { Overrides = set.Length == 0 ? [] : [set] };
        ExpectationPlan plan = new("it", "totals.crashed", 1, null, "published") { Validates = true };
        SimResult whole = ExpectationEvaluator.Evaluate(result, result.Series, [plan]);

        ExpectationResult judged = Assert.Single(whole.Expectations);
        Assert.Equal(verdict, judged.Verdict.Word());
        Assert.Equal(judged.Verdict, RunVerdict.Judge(whole));
        Assert.Contains(thinned ? "one in 10 organisations" : set, judged.Reason, StringComparison.Ordinal);
        Assert.Contains(set, judged.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "", true)]
    [InlineData(true, "", false)]
    [InlineData(false, "rollout.revertAt", false)]
    public void What_fleets_gave_stands_beside_the_scenario_as_it_is_written(bool thinned, string set, bool shown)
    {
        SimResult result = (thinned ? Thinned() : SmallResult.Of()) with { Overrides = set.Length == 0 ? [] : [set] };
        ExpectationPlan plan = new("it", "totals.crashed", 1, null, "") { Fleets = new FleetRange(20, 2, 3, 5) };

        Assert.Equal(shown ? plan.Fleets : null, Judge(result, plan).Fleets);
        Assert.Equal(Judge(result, plan).Verdict, Judge(result, plan with { Fleets = null }).Verdict);
    }

    [Fact]
    public void What_is_not_judged_hides_no_violation()
    {
        SimResult whole = ExpectationEvaluator.Evaluate(Thinned(), [],
        [
            new ExpectationPlan("world", "totals.crashed", 1, null, "") { Validates = true },
            new ExpectationPlan("own", "totals.crashed", null, 3, ""),
        ]);

        Assert.Equal(["not judged", "violated"], whole.Expectations.Select(e => e.Verdict.Word()));
        Assert.Equal(Verdict.Violated, RunVerdict.Judge(whole));
    }

    [Theory]
    [InlineData("", "one in 100 organisations")]
    [InlineData("design.boundsCheck=true", "one in 100 organisations and another design.boundsCheck")]
    public void A_hundredth_of_July_is_no_validation_of_it(string set, string says)
    {
        SimLab lab = SimLab.Open(AppContext.BaseDirectory, AppContext.BaseDirectory);
        RunReport report = lab.Run(
            new RunRequest { Scenario = "july-2024", Scale = "0.01", Sets = set.Length == 0 ? [] : [set],
                OutRoot = null },
            _ => SilentObserver.Instance, TestContext.Current.CancellationToken);

        Assert.Equal(Verdict.NotJudged, report.Verdict);
        Assert.All(report.Result.Expectations, e => Assert.Equal("not judged", e.Verdict.Word()));
        Assert.All(report.Result.Expectations, e => Assert.EndsWith(says, e.Reason, StringComparison.Ordinal));
        Assert.Equal(set.Length == 0 ? [] : ["design.boundsCheck"], report.Result.Overrides);
    }

    private static ExpectationResult Judge(SimResult result, ExpectationPlan plan) =>
        Assert.Single(ExpectationEvaluator.Evaluate(result, result.Series, [plan]).Expectations);

    private static SimResult Thinned()
    {
        SimResult small = SmallResult.Of();
        return small with
        {
            Totals = SmallResult.Totals(100, 40) with { Endpoints = 1000 },
            Scale = new ScaleResult(10, 10, 100, 100, 1000, 10)
            {
                Errors = new EstimateErrors
                {
                    Exposed = 10, WentDown = 10, Crashed = 10, DownHours = 10, ManualRepairs = 0, SelfHealed = 0,
                    CloudHealed = 0,
                    Restarted = 0, Cleaned = 0, StillDown = 10,
                },
            },
        };
    }
}
