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
/// <param name="passesOver">Whether a point that the scenario refuses has no values, instead of ending all.</param>
public sealed class PointEvaluator(
    IScenarioSource source, RunGrid grid, IReadOnlyList<MetricName> metrics, IRunStore store, int threads,
    IPointObserver observer, bool passesOver = false)
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
        PointRun[] tasks = [.. points.DistinctBy(p => p.Key).Where(p => !_known.ContainsKey(p.Key)).Select(TaskOf)];
        if (tasks.Length > 0)
        {
            observer.OnBegin(what, tasks.Sum(t => (long)t.Runs.Count));
            RunAll(tasks, cancellation);
            foreach (PointRun task in tasks)
                _known[task.Point.Key] = new PointRuns(task.Point, task.Values);
        }

        return [.. points.Select(p => _known[p.Key])];
    }

    private PointRun TaskOf(SpacePoint point)
    {
        int[] runs = point.World is { } world ? [world] : [.. Enumerable.Range(0, grid.Count)];
        return new PointRun(
            point, new Lazy<PointScenario>(() => new PointScenario(source.Read(point.Sets))), runs,
            [.. metrics.Select(_ => new double[runs.Length])]);
    }

    private void RunAll(PointRun[] tasks, CancellationToken cancellation)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        long done = 0;
        try
        {
            Parallel.ForEach(
                Partitioner.Create(
                    tasks.SelectMany(t => t.Runs.Select((run, place) => (Task: t, Run: run, Place: place))),
                    EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                one =>
                {
                    try
                    {
                        failed.Token.ThrowIfCancellationRequested();
                        RunOne(one.Task, one.Run, one.Place, failed.Token);
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

    private void RunOne(PointRun task, int run, int place, CancellationToken stop)
    {
        if (ScenarioOf(task) is not { } scenario)
        {
            foreach (double[] values in task.Values)
                values[place] = double.NaN;

            return;
        }

        ScenarioPlan plan = scenario.Plan with { FleetSeed = grid.FleetSeedOf(run), Seed = grid.SeedOf(run) };
        string key = RunKey.Of(scenario.Digest, plan.FleetSeed, plan.Seed);
        IReadOnlyDictionary<string, double?> kept = store.Read(key);
        if (!metrics.All(m => kept.ContainsKey(m.Text)))
        {
            RunOutcome outcome = ResultBuilder.Build(plan, SequentialHost.Run(
                RunModel.Build(plan, scenario.Tables), new RunOptions(), SilentObserver.Instance, stop));
            var values = new Dictionary<string, double?>(kept, StringComparer.Ordinal);
            foreach (MetricName metric in metrics)
                values[metric.Text] = metric.Read(outcome.Result, outcome.AllWindows);

            store.Write(key, values);
            kept = values;
        }

        for (int m = 0; m < metrics.Count; m++)
            task.Values[m][place] = kept[metrics[m].Text] ?? double.NaN;
    }

    private PointScenario? ScenarioOf(PointRun task)
    {
        try
        {
            return task.Scenario.Value;
        }
        catch (PointRefusedException) when (passesOver)
        {
            return null;
        }
    }
}
