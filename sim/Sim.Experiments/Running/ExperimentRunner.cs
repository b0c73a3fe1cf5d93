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
    /// <param name="observer">Told the progress after each run.</param>
    /// <param name="cancellation">Stops it at the next window of each run.</param>
    /// <param name="why">Says why a metric has no value in a run; null to leave that open.</param>
    /// <returns>The result; its <see cref="ExperimentResult.Repeat"/> is filled by the lab.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ExperimentResult Run(
        ExperimentPlan plan, int threads, IExperimentObserver observer, CancellationToken cancellation,
        Func<MetricName, SimResult, string>? why = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(observer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        MetricName[] metrics = [.. plan.Metrics.Select(m => Parse(m.Metric))];
        MetricName[] expected = [.. plan.Expectations.Select(e => Parse(e.Metric))];
        ArmBook[] books = [.. plan.Arms.Select(a => new ArmBook(a, metrics, plan.Expectations, expected, why))];
        var pool = new ReplicationPool(plan, books, threads, observer, cancellation);
        var figures = new ExperimentFigures(plan, books);
        int done = 0;
        int goal = plan.Replications.Least;
        while (true)
        {
            pool.Run(done, goal);
            done = goal;
            if (done >= plan.Replications.Most || figures.IsPrecise())
            {
                ExperimentResult result = ExperimentResultBuilder.Build(plan, books, figures, done);
                return plan.Year is null ? result : result with
                {
                    Year = YearRunner.Run(plan, [.. books.Select(b => b.Responses.Close())], threads, cancellation),
                };
            }

            goal = Math.Min(done + Batch, plan.Replications.Most);
        }
    }

    private static MetricName Parse(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out string problem, out _)
        ? name!
        : throw new ArgumentException($"'{metric}' is not a metric: {problem}", nameof(metric));
}
