using System.Globalization;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// An experiment in words: its arms or factors, what it measures, how often it runs, what that costs.
/// </summary>
internal static class ExperimentPage
{
    private const int Label = 13;
    private const int MostArms = 12;
    private const int MostLevels = 8;

    /// <param name="plan">The experiment.</param>
    /// <param name="experiment">What the user named it by: a name of the catalogue or a path.</param>
    public static TerminalText Of(ExperimentPlan plan, string experiment)
    {
        TerminalText page = new TerminalText()
            .Line(new Piece(plan.Name, Tone.Strong), ": " + plan.Title)
            .Paragraph(plan.Question, 0, Tone.Dim)
            .Blank()
            .Labelled("Scenario", Label, plan.Scenario + Scale(plan));
        Arms(page, plan);
        page.Labelled("Baseline", Label, Baseline(plan));
        List(page, "Measures",
            plan.Metrics.Select(m => $"{m.Label} ({m.Metric}, {(m.LowerIsBetter ? "less" : "more")} is better)"));
        List(page, "Expects", plan.Expectations.Select(e => plan.Expects ? e.Name : e.Name + " (the scenario's)"));
        page.Labelled("Replications", Label, Replications(plan));
        page.Labelled("Seeds", Label, string.Create(
            CultureInfo.InvariantCulture,
            $"from seed {plan.Seed} and fleet seed {plan.FleetSeed}, one more for each replication"));
        page.Labelled("Intervals", Label,
            $"{Numbers.ExactPercent(plan.Confidence)}, "
                + $"{(plan.Interval == IntervalKind.Bootstrap ? "bootstrap" : "Student's t")}");
        page.Labelled("Decides", Label, Decides(plan));
        page.Labelled("Costs", Label, Cost(plan));
        return page.Blank().Command("Run it", Label, $"sim compare {Quoting.Shell(experiment)}");
    }

    private static string Scale(ExperimentPlan plan) => plan.Arms[0].Scenario.Thinning > 1
        ? string.Create(CultureInfo.InvariantCulture, $", every {plan.Arms[0].Scenario.Thinning}th organisation")
        : string.Empty;

    private static void Arms(TerminalText page, ExperimentPlan plan)
    {
        if (plan.Factors.Count > 0)
        {
            List(page, "Factors",
                plan.Factors.Select(
                    f => $"{f.Name} ({f.Path}), {Numbers.Counted(f.Levels.Count, "level")}: {Levels(f)}"));
            page.Labelled("Arms", Label,
                Numbers.Counted(plan.Arms.Count, "arm")
                    + (plan.Factors.Count > 1 ? ", every level with every other" : string.Empty));
            return;
        }

        IEnumerable<string> arms = plan.Arms.Take(MostArms).Select(a =>
            (a.Label == a.Name ? a.Name : $"{a.Name}: {a.Label}")
                + (a.Sets.Count == 0 ? ", the scenario as it is" : $"; sets {string.Join(", ", a.Sets)}"));
        List(page, "Arms",
            plan.Arms.Count > MostArms
                ? arms.Append(string.Create(CultureInfo.InvariantCulture, $"and {plan.Arms.Count - MostArms} more"))
                : arms);
    }

    private static string Levels(ExperimentFactor factor) => factor.Levels.Count > MostLevels
        ? $"{string.Join(", ", factor.Levels.Take(MostLevels))} and {factor.Levels.Count - MostLevels} more"
        : string.Join(", ", factor.Levels);

    private static string Baseline(ExperimentPlan plan) =>
        plan.Factors.Count > 1 ? $"{plan.Baseline} of {plan.Factors[0].Name}" : plan.Baseline;

    private static string Replications(ExperimentPlan plan) => plan.Replications.Target is not { } target
        ? string.Create(CultureInfo.InvariantCulture, $"{plan.Replications.Least} of each arm")
        : string.Create(CultureInfo.InvariantCulture,
            $"{plan.Replications.Least} to {plan.Replications.Most} of each arm, until the intervals of "
                + $"{target.Metric} reach no further than ")
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
        string runs = Numbers.Counted(least, "run")
            + (most > least ? ", at most " + Numbers.Count(most) : string.Empty);
        string year = plan.Year is { } of ? $"; then {Numbers.Counted(of.Years, "year")} of updates" : string.Empty;
        return $"{runs}, each {first.Duration} of {Numbers.Counted(Math.Max(1, organisations), "organisation")}{year}";
    }

    private static void List(TerminalText page, string label, IEnumerable<string> items)
    {
        bool first = true;
        foreach (string item in items)
        {
            page.Labelled(first ? label : "", Label, item);
            first = false;
        }
    }
}
