namespace Sim.Experiments;

/// <summary>
/// A year of updates from what the arms of an experiment gave: the years, and what turns the order of the policies
/// round. The number of threads leaves no trace.
/// </summary>
internal static class YearStudy
{
    // Enough that a share of years is known to a point, few enough that more years cost no more here.
    private const int MostYears = 10_000;

    private static readonly Func<FaultMean, double[]>[] Parts =
        [m => m.Above1, m => m.Above10, m => m.DownHours, m => m.GapHours];

    /// <summary>Studies it.</summary>
    /// <param name="plan">The experiment; it has a year.</param>
    /// <param name="responses">What the replications of each arm gave.</param>
    /// <param name="threads">Most threads, from 1.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static YearResult Run(ExperimentPlan plan, IReadOnlyList<Response[]> responses, int threads,
        CancellationToken cancellation)
    {
        var model = new YearModel(plan, responses);
        var blocks = new YearBlocks(model.Plan.Years, threads, cancellation);
        YearResult years = new YearRunner(model, new YearDraws(model, blocks), blocks, plan.Confidence).Run();
        Lever[] levers = Levers.Of(model, plan);
        if (levers.Length == 0 || model.Policies.Count < 2)
            return years;

        var expected = new YearExpectation(model);
        int counted = Math.Min(MostYears, model.Plan.Years);
        var critical = new CriticalFactors(model, levers, counted, new YearBlocks(counted, threads, cancellation));
        double? student = model.Replications < 2 ? null
            : StudentT.Quantile(1 - ((1 - plan.Confidence) / 2), model.Replications - 1);
        var finder = new ConclusionFinder(model, levers);
        return years with
        {
            Levers = [.. levers.Select(l => l.Of)],
            Conclusions = [.. YearMeasures.Ordering.Zip(Parts).Index().SelectMany(m => finder.Of(m.Item.First,
                m.Index < YearModel.Sizes.Count
                    ? new OrderByCount(critical, expected, m.Index, m.Item.Second, plan.Confidence)
                    : new OrderByMean(expected, m.Item.Second, student)))],
        };
    }
}
