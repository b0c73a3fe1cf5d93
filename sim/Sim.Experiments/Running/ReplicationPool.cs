using Sim.Engine;
using Sim.Fleet;
using Sim.Hosting;

namespace Sim.Experiments;

/// <summary>
/// Runs arms × replications on a bounded number of threads, one sequential host a run. Which thread runs what, and
/// when, leaves no trace in the books.
/// </summary>
internal sealed class ReplicationPool(
    ExperimentPlan plan, IReadOnlyList<ArmBook> books, int threads, IExperimentObserver observer,
    CancellationToken cancellation)
{
    private readonly Lock _gate = new();
    private readonly FleetTables[] _tables = TablesOf(plan);
    private long _runs;

    /// <summary>Runs replications of every arm.</summary>
    /// <param name="from">The first replication.</param>
    /// <param name="to">The one after the last.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run(int from, int to)
    {
        foreach (ArmBook book in books)
            book.Reserve(to);

        // All arms of a replication before the next, because they share its fleet.
        long first = (long)from * books.Count;
        long end = (long)to * books.Count;
        long next = first - 1;
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        void Work()
        {
            for (long item = Interlocked.Increment(ref next); item < end; item = Interlocked.Increment(ref next))
            {
                failed.Token.ThrowIfCancellationRequested();
                try
                {
                    RunOne((int)(item % books.Count), (int)(item / books.Count), to, failed.Token);
                }
                catch
                {
                    failed.Cancel();
                    throw;
                }
            }
        }

        int workers = (int)Math.Min(threads, end - first);
        Task[] tasks = [.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(
            Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        Join(tasks);
    }

    private void RunOne(int arm, int replication, int replications, CancellationToken stop)
    {
        RunModel model = RunModel.Build(books[arm].Arm.Scenario with
        {
            Seed = plan.Seed + (ulong)replication,
            FleetSeed = plan.FleetSeed + (ulong)replication,
        }, _tables[arm]);
        RunOutcome outcome = ResultBuilder.Build(
            model.Plan, SequentialHost.Run(model, new RunOptions(), SilentObserver.Instance, stop));
        lock (_gate)
        {
            books[arm].Add(replication, outcome);
            _runs++;
            observer.OnRun(new ExperimentProgress(
                _runs, (long)replications * books.Count, replications, plan.Replications.Most));
        }
    }

    // Tables say nothing about seeds: one for each fleet that differs, whatever the number of arms and replications.
    private static FleetTables[] TablesOf(ExperimentPlan plan)
    {
        var known = new Dictionary<FleetPlan, FleetTables>(ReferenceEqualityComparer.Instance);
        foreach (ArmPlan arm in plan.Arms)
            known.TryAdd(arm.Scenario.Fleet, new FleetTables(arm.Scenario.Fleet));

        return [.. plan.Arms.Select(a => known[a.Scenario.Fleet])];
    }

    // A failure stops the other workers too: what they say then is its echo, so the failure itself is what is told.
    private void Join(Task[] tasks)
    {
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException e)
        {
            cancellation.ThrowIfCancellationRequested();
            Exception cause = e.InnerExceptions.FirstOrDefault(i => i is not OperationCanceledException) ?? e;
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
        }
    }
}
