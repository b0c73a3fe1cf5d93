using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Sim.Experiments;

/// <summary>
/// Runs arms × replications on a bounded number of threads, one sequential host a run. Which thread runs what, and
/// when, leaves no trace in the books.
/// </summary>
internal sealed class ReplicationPool(
    ExperimentPlan plan, IReadOnlyList<ArmBook> books, int threads, Action<ExperimentProgress> observer,
    CancellationToken cancellation)
{
    private readonly Lock _gate = new();

    // Tables say nothing about seeds: one for each fleet that differs, whatever the number of arms and replications.
    private readonly Dictionary<FleetPlan, FleetTables> _tables = plan.Arms.Select(a => a.Scenario.Fleet)
        .Distinct<FleetPlan>(ReferenceEqualityComparer.Instance)
        .ToDictionary<FleetPlan, FleetPlan, FleetTables>(
            f => f, f => new FleetTables(f), ReferenceEqualityComparer.Instance);

    private long _runs;

    /// <summary>Runs replications of every arm.</summary>
    /// <param name="from">The first replication.</param>
    /// <param name="to">The one after the last.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run(int from, int to)
    {
        // One by one, and all arms of a replication before the next, because they share its fleet.
        var runs = Partitioner.Create(
            Enumerable.Range(from, to - from).SelectMany(r => books.Select((_, arm) => (Arm: arm, Replication: r))),
            EnumerablePartitionerOptions.NoBuffering);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            Parallel.ForEach(runs, new ParallelOptions { MaxDegreeOfParallelism = threads }, run =>
            {
                try
                {
                    RunOne(run.Arm, run.Replication, to, failed.Token);
                }
                catch
                {
                    failed.Cancel();
                    throw;
                }
            });
        }
        catch (AggregateException e)
        {
            // A failure stops the other runs too: what they say then is its echo, so the failure itself is what is
            // told.
            cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(
                e.InnerExceptions.FirstOrDefault(i => i is not OperationCanceledException) ?? e);
        }
    }

    private void RunOne(int arm, int replication, int replications, CancellationToken stop)
    {
        RunModel model = RunModel.Build(books[arm].Arm.Scenario with
        {
            Seed = plan.Seed + (ulong)replication,
            FleetSeed = plan.FleetSeed + (ulong)replication,
        }, _tables[books[arm].Arm.Scenario.Fleet]);
        RunOutcome outcome = ResultBuilder.Build(
            model.Plan, SequentialHost.Run(model, new RunOptions(), SilentObserver.Instance, stop));
        lock (_gate)
        {
            books[arm].Add(replication, outcome);
            _runs++;
            observer(new ExperimentProgress(_runs, (long)replications * books.Count, replications));
        }
    }
}
