namespace Sim.Experiments;

/// <summary>Runs an experiment: all replications, or batch by batch until its intervals are narrow enough.</summary>
public static class ExperimentRunner
{
    /// <summary>
    /// Replications between two looks at the intervals: fixed, so that where it stops depends on nothing but the
    /// numbers.
    /// </summary>
    public const int Batch = 10;

    /// <summary>Runs it.</summary>
    /// <param name="plan">The experiment.</param>
    /// <param name="threads">Most runs at once, from 1; without influence on the result.</param>
    /// <param name="observer">Told the progress after each run; from any thread, one call at a time.</param>
    /// <param name="cancellation">Stops it at the next window of each run.</param>
    /// <param name="why">Says why a metric has no value in a run; null to leave that open.</param>
    /// <returns>The result; its <see cref="ExperimentResult.Repeat"/> is filled by the lab.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ExperimentResult Run(
        ExperimentPlan plan, int threads, Action<ExperimentProgress> observer, CancellationToken cancellation,
        Func<MetricName, SimResult, string>? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        ArmBook[] books = [.. plan.Arms.Select(a => new ArmBook(plan, a, why))];
        var pool = new ReplicationPool(plan, books, threads, observer, cancellation);
        int done = 0;
        for (int goal = plan.Replications.Least; ; goal = Math.Min(done + Batch, plan.Replications.Most))
        {
            pool.Run(done, goal);
            done = goal;
            var figures = new ExperimentFigures(plan, books);
            if (done >= plan.Replications.Most || figures.IsPrecise())
            {
                return figures.Build() with
                {
                    Year = plan.Year is null ? null
                        : YearStudy.Run(plan, [.. books.Select(b => b.Responses)], threads, cancellation),
                };
            }
        }
    }
}
