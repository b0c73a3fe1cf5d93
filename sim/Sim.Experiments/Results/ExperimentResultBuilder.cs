using Sim.Models;

namespace Sim.Experiments;

/// <summary>Writes the result of an experiment from its books.</summary>
internal static class ExperimentResultBuilder
{
    public static ExperimentResult Build(
        ExperimentPlan plan, IReadOnlyList<ArmBook> books, ExperimentFigures figures, int replications)
    {
        int[] metrics = [.. Enumerable.Range(0, plan.Metrics.Count)];
        int[] arms = [.. Enumerable.Range(0, books.Count)];
        RankingResult? ranking = figures.Ranking();
        bool precise = figures.IsPrecise();
        bool chosen = ranking is null || ranking.ProbabilityCorrect >= ranking.ProbabilityWanted;

        // An arm under which nothing is reached prevents everything, which is a result; without machines, or where no
        // arm reaches any, it is none.
        bool reached = books.Any(b => b.Exposed > 0) && books.All(b => b.Targets > 0);
        var result = new ExperimentResult
        {
            ModelVersion = ModelVersion.Current,
            Experiment = plan.Name,
            Title = plan.Title,
            Question = plan.Question,
            Scenario = plan.Scenario,
            Seed = plan.Seed,
            FleetSeed = plan.FleetSeed,
            Replications = replications,
            Confidence = plan.Confidence,
            Interval = plan.Interval.Word(),
            Baseline = plan.Baseline,
            Factors = plan.Factors,
            Metrics = plan.Metrics,
            Arms = [.. arms.Select(a => Arm(books[a], [.. metrics.Select(m => figures.Metric(a, m))]))],
            Differences = [
                .. metrics.SelectMany(m => arms.Select(a => figures.Difference(a, m))).OfType<PairedDifference>()],
            Standings = figures.ArmStandings(),
            Expectations = figures.Expectations(),
            Margins = figures.Margins(),
            Ranking = ranking,
            Verdict = !precise || !chosen || !reached ? ExperimentVerdict.Undecided
                : plan.Decides ? ExperimentVerdict.Decided : ExperimentVerdict.Measured,
            Words = [],
            Assumptions = [.. plan.Assumptions, .. books.SelectMany(b => b.Facts).Concat(Prior(plan)).Distinct()],
            Repeat = string.Empty,
        };
        string[] empty = [.. books.Where(b => b.Targets == 0).Select(b => b.Arm.Label)];
        return result with { Words = StatisticsWords.Of(plan, result, precise, empty) };
    }

    // A year draws the class of each faulty release, where its arms differ in it.
    private static IEnumerable<Assumption> Prior(ExperimentPlan plan) =>
        plan.Year is not null && plan.Factors.Any(f => f.Path == YearFactors.Fault) ? [FaultClasses.PriorBasis] : [];

    private static ArmResult Arm(ArmBook book, IReadOnlyList<ArmMetric> metrics) => new()
    {
        Name = book.Arm.Name,
        Label = book.Arm.Label,
        Levels = book.Arm.Levels,
        Sets = book.Arm.Sets,
        Exposed = book.Exposed,
        Metrics = metrics,
        Outcomes = book.Outcomes.Close(),
        Curves = book.Curves(),
    };
}
