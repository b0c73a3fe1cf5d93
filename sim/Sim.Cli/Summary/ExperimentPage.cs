namespace Sim.Cli;

/// <summary>
/// An experiment in words: its arms or factors, what it measures, how often it runs, what that costs.
/// </summary>
internal static class ExperimentPage
{
    private const int MostArms = 12;
    private const int MostLevels = 8;

    /// <param name="plan">The experiment.</param>
    /// <param name="experiment">What the user named it by: a name of the catalogue or a path.</param>
    public static TerminalText Of(ExperimentPlan plan, string experiment) => TerminalPage.Of(ShowPage.LabelWidth,
    [
        ShowPage.Title(plan.Name, plan.Title, plan.Question),
        [
            new Entry("Scenario", plan.Scenario + Scale(plan.Arms[0].Scenario.Thinning)),
            .. Arms(plan),
            new Entry("Baseline",
                plan.Factors.Count > 1 ? $"{plan.Baseline} of {plan.Factors[0].Name}" : plan.Baseline),
            .. Entry.List("Measures",
                plan.Metrics.Select(m => $"{m.Label} ({m.Metric}, {(m.LowerIsBetter ? "less" : "more")} is better)")),
            .. Entry.List("Expects",
                plan.Expectations.Select(e => plan.Expects ? e.Name : e.Name + " (the scenario's)")),
            new Entry("Replications", Replications(plan.Replications)),
            new Entry("Seeds", $"from seed {plan.Seed} and fleet seed {plan.FleetSeed}, one more for each replication"),
            new Entry("Intervals", $"{Numbers.ExactPercent(plan.Confidence)}, "
                + (plan.Interval == IntervalKind.Bootstrap ? "bootstrap" : "Student's t")),
            new Entry("Decides", Decides(plan)),
            new Entry("Costs", Cost(plan)),
        ],
        [new CommandLine("Run it", $"sim compare {Quoting.Shell(experiment)}")],
    ]);

    private static string Scale(int thinning) => thinning > 1
        ? $", every {thinning}th organisation" : "";

    private static IEnumerable<Entry> Arms(ExperimentPlan plan) => plan.Factors.Count == 0
        ? Entry.List("Arms",
            [
                .. plan.Arms.Take(MostArms).Select(Arm),
                .. plan.Arms.Count > MostArms ? [$"and {plan.Arms.Count - MostArms} more"] : (string[])[],
            ])
        :
        [
            .. Entry.List("Factors", plan.Factors.Select(f =>
                $"{f.Name} ({f.Path}), {Numbers.Counted(f.Levels.Count, "level")}: {Levels(f)}")),
            new Entry("Arms", Numbers.Counted(plan.Arms.Count, "arm")
                + (plan.Factors.Count > 1 ? ", every level with every other" : "")),
        ];

    private static string Arm(ArmPlan arm) => (arm.Label == arm.Name ? arm.Name : $"{arm.Name}: {arm.Label}")
        + (arm.Sets.Count == 0 ? ", the scenario as it is" : $"; sets {string.Join(", ", arm.Sets)}");

    private static string Levels(ExperimentFactor factor) => factor.Levels.Count > MostLevels
        ? $"{string.Join(", ", factor.Levels.Take(MostLevels))} and {factor.Levels.Count - MostLevels} more"
        : string.Join(", ", factor.Levels);

    private static string Replications(ReplicationPlan plan) => plan.Target is not { } target
        ? $"{plan.Least} of each arm"
        : $"{plan.Least} to {plan.Most} of each arm, until the intervals of {target.Metric} reach no further than "
            + (target.Relative is { } relative
                ? $"{Numbers.ExactPercent(relative)} of the baseline's mean"
                : MetricText.Value(target.Metric, target.HalfWidth ?? 0))
            + " to each side";

    private static string Decides(ExperimentPlan plan) => plan.Selection is { } selection
        ? $"which is best by {selection.Metric}, right with at least {Numbers.ExactPercent(selection.Probability)}"
        : plan.Replications.Target is null ? "nothing: it measures" : "whether the intervals are that narrow";

    // What a run costs depends on the machine; how many there are, how long each and of how many organisations does
    // not.
    private static string Cost(ExperimentPlan plan)
    {
        long least = (long)plan.Arms.Count * plan.Replications.Least;
        long most = (long)plan.Arms.Count * plan.Replications.Most;
        ScenarioPlan first = plan.Arms[0].Scenario;
        long organisations = first.Fleet.Groups.Sum(g => (long)g.Organisations) / Math.Max(1, first.Thinning);
        return Numbers.Counted(least, "run") + (most > least ? ", at most " + Numbers.Count(most) : "")
            + $", each {first.Duration} of {Numbers.Counted(Math.Max(1, organisations), "organisation")}"
            + (plan.Year is { } of ? $"; then {Numbers.Counted(of.Years, "year")} of updates" : "");
    }
}
