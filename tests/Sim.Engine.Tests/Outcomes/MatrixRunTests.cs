namespace Sim.Engine.Tests;

/// <summary>
/// Every cell of the matrix of designs and faults is reached by a run of the engine, and agrees within sampling error,
/// also where nothing contains the fault.
/// </summary>
public sealed class MatrixRunTests
{
    // Of some 3,000 shares one in 150,000 would miss by chance.
    private const double Deviations = 4.5;

    public static TheoryData<string> Designs => [.. Shipped.Names.Take(Repetitions.Of(Shipped.Names.Count))];

    [Theory]
    [MemberData(nameof(Designs))]
    public void Outcomes_of_a_run_are_those_of_the_closed_form_with_what_contains_faults_and_without(string design)
    {
        int bare = 0;
        foreach (string fault in FaultClasses.Names)
        {
            double[] odds = Odds(Plan(design, fault));
            Judge(Plan(design, fault), odds);
            ScenarioPlan without = Plan(design, fault, Enum.GetValues<Mechanism>());
            double[] less = Odds(without);
            if (odds.Zip(less, (a, b) => Math.Abs(a - b)).Max() > 0.01)
            {
                Judge(without, less);
                bare++;
            }
        }

        Assert.True(bare > 0, $"no mechanism of {design} moves anything");
    }

    private static double[] Odds(ScenarioPlan plan) =>
        FaultOdds.Of(FleetDesign.Of(plan)[0].Program, plan.Recovery.FailedBoots);

    private static void Judge(ScenarioPlan plan, double[] odds)
    {
        SimResult result = plan.Run().Result;
        IReadOnlyList<OutcomeCount> seen = result.Designs.Single().Outcomes;
        string what = $"{plan.Design.Name}, {plan.Update.Fault.Class}, without {plan.Design.Without.Count} mechanisms";
        long endpoints = seen.Sum(o => o.Count);
        Assert.True(endpoints > 5_000 && endpoints == result.Totals.Exposed, $"{what}: {endpoints} endpoints");
        foreach ((int outcome, double share) in odds.Index())
        {
            double error = (Deviations * Math.Sqrt(share * (1 - share) / endpoints)) + (1.0 / endpoints);
            Assert.True(Math.Abs(seen[outcome].Share - share) <= error,
                $"{what}, {seen[outcome].Outcome}: {seen[outcome].Share:P2} of {endpoints}, {share:P2} by the closed "
                    + $"form; seed {plan.Seed}");
        }
    }

    [Fact]
    public void What_goes_down_and_what_is_lost_follow_the_outcomes()
    {
        RunTotals totals = Plan("minifilter-user-parser", "unbounded-loop").Run().Result.Totals;

        Assert.True(totals.Hung > 0 && totals.Crashed == 0 && totals.AgentRestarts > 0 && totals.Degraded > 0);
        Assert.True(totals.Restarted + totals.ManualRepairs > 0, "nobody reset a machine that hangs");

        // Nobody reverts, so a degraded endpoint stays so to the end: at most the run's three days, at least what is
        // left after a day.
        Assert.InRange(totals.PeakUnprotected, 1, totals.Degraded + totals.AgentRestarts);
        Assert.InRange(totals.ProtectionGapHours, totals.Degraded * 40.0,
            (totals.Degraded + totals.AgentRestarts) * 72.0);
    }

    [Fact]
    public void A_machine_that_loses_files_works_on_and_is_protected_as_before()
    {
        ScenarioPlan plan = Plan("kernel-driver", "false-positive");
        DesignSpec design = Shipped.Design("kernel-driver");
        OutcomeBranch[] shows = [.. design.FindFault("false-positive").Shows.Select(
            b => b.Effect == FaultEffect.Misjudgement ? b with { Effect = FaultEffect.Removal } : b)];
        DesignSpec removes = design with { Faults = [.. design.Faults.Select(f => f with { Shows = shows })] };
        RunOutcome outcome = (plan with { Designs = [removes] }).Run(new RunOptions { TraceAll = true });
        RunTotals totals = outcome.Result.Totals;

        Assert.True(totals.Damaged > 1_000, $"{totals.Damaged} lost files");
        Assert.Equal(totals.Damaged, outcome.Books.Trace.Count(t => t.Kind == (byte)TransitionKind.Damaged));
        Assert.Equal((0L, 0.0, 0L), (totals.WentDown, totals.DownHours, outcome.Result.Repairs.Tickets));
        Assert.Equal(totals.Damaged,
            outcome.Result.Designs.Single().Outcomes.Single(o => o.Outcome == "damaged").Count);
        Assert.Equal(
            outcome.Result.Designs.Single().DegradedHours, totals.ProtectionGapHours, totals.ProtectionGapHours * 1e-9);
    }

    private static ScenarioPlan Plan(string design, string fault, params Mechanism[] without)
    {
        ScenarioPlan small = Small.Plan();
        return small with
        {
            Fleet = Small.Fleet(Small.Group("one", 40) with { MedianEndpoints = 200 }),
            Design = new DesignPlan(design, 0, BoundsCheck: false) { Without = without },
            Update = small.Update with
            {
                HighestComparedInput = 0,
                Fault = new FaultPlan(fault, Ratio.One, TriggerKind.AtOnce, DurationLaw.Fixed(SimDuration.Zero)),
            },
            Rollout = small.Rollout with { RevertAt = null },
            Services = [],
        };
    }
}
