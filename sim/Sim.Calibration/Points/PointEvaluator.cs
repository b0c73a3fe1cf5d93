using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Sim.Calibration;

/// <summary>
/// Runs points of a space on a grid of fleets and seeds, one sequential host a run, on a bounded number of threads.
/// What it gives depends on the points alone, not on threads or on what was kept before.
/// </summary>
/// <param name="source">Gives the scenario of a point.</param>
/// <param name="grid">The fleets and seeds: the same for every point, so that points differ by their values and not by
/// their dice.</param>
/// <param name="metrics">What is measured.</param>
/// <param name="store">Keeps runs.</param>
/// <param name="threads">Most runs at once, from 1.</param>
/// <param name="observer">Told the progress.</param>
public sealed class PointEvaluator(
    IScenarioSource source, RunGrid grid, IReadOnlyList<MetricName> metrics, IRunStore store, int threads,
    IPointObserver observer)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, PointRuns> _known = new(StringComparer.Ordinal);

    /// <summary>Runs points; those that it has run before cost nothing.</summary>
    /// <param name="what">What they are for, in a few words.</param>
    /// <param name="points">The points.</param>
    /// <param name="cancellation">Stops every run at its next window; runs that were done are kept.</param>
    /// <returns>What they gave, in their order.</returns>
    /// <exception cref="PointRefusedException">The scenario does not take the settings of a point.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<PointRuns> Evaluate(
        string what, IReadOnlyList<SpacePoint> points, CancellationToken cancellation)
    {
        PointRun[] tasks =
        [
            .. points.DistinctBy(p => p.Key).Where(p => !_known.ContainsKey(p.Key)).Select(p => new PointRun(
                p, source.Read(p.Sets), [.. metrics.Select(_ => new double[grid.Count])])),
        ];
        if (tasks.Length > 0)
        {
            observer.OnBegin(what, (long)tasks.Length * grid.Count);
            RunAll(tasks, cancellation);
            foreach (PointRun task in tasks)
                _known[task.Point.Key] = new PointRuns(task.Point, task.Values);
        }

        return [.. points.Select(p => _known[p.Key])];
    }

    private void RunAll(PointRun[] tasks, CancellationToken cancellation)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        long done = 0;
        try
        {
            Parallel.ForEach(
                Partitioner.Create(
                    tasks.SelectMany(t => Enumerable.Range(0, grid.Count).Select(run => (Task: t, Run: run))),
                    EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                one =>
                {
                    try
                    {
                        failed.Token.ThrowIfCancellationRequested();
                        RunOne(one.Task, one.Run, failed.Token);
                    }
                    catch
                    {
                        failed.Cancel();
                        throw;
                    }

                    lock (_gate)
                        observer.OnRun(++done);
                });
        }
        catch (AggregateException e)
        {
            // A failure stops the other runs too; what they say then is its echo.
            cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(
                e.InnerExceptions.FirstOrDefault(i => i is not OperationCanceledException) ?? e);
        }
    }

    private void RunOne(PointRun task, int run, CancellationToken stop)
    {
        ScenarioPlan plan = task.Plan with { FleetSeed = grid.FleetSeedOf(run), Seed = grid.SeedOf(run) };
        string key = RunKey.Of(task.Scenario, plan.FleetSeed, plan.Seed);
        IReadOnlyDictionary<string, double?> kept = store.Read(key);
        if (!metrics.All(m => kept.ContainsKey(m.Text)))
        {
            RunOutcome outcome = ResultBuilder.Build(plan, SequentialHost.Run(
                RunModel.Build(plan, task.Tables), new RunOptions(), SilentObserver.Instance, stop));
            var values = new Dictionary<string, double?>(kept, StringComparer.Ordinal);
            foreach (MetricName metric in metrics)
                values[metric.Text] = metric.Read(outcome.Result, outcome.AllWindows);

            store.Write(key, values);
            kept = values;
        }

        for (int m = 0; m < metrics.Count; m++)
            task.Values[m][run] = kept[metrics[m].Text] ?? double.NaN;
    }
}
