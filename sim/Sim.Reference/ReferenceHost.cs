using Sim.Engine;

namespace Sim.Reference;

/// <summary>
/// The reference host: slow and obvious. It shares the contracts and the formatting of results with the other hosts;
/// who exists, what happens and what is counted it finds out by itself, from the plan alone. Shards, threads, snapshots
/// and the planted fault of <see cref="RunOptions"/> mean nothing to it.
/// </summary>
public sealed class ReferenceHost : IRunHost
{
    /// <summary>
    /// The largest fleet that is sensible here: an endpoint is an object, and each of its polls is walked.
    /// </summary>
    public const long MostEndpoints = 100_000;

    /// <inheritdoc/>
    public string Name => "reference";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The fleet has more than <see cref="MostEndpoints"/> endpoints.</exception>
    /// <exception cref="ArgumentException">There is no design of a name in the plan.</exception>
    public RunOutcome Run(RunModel model, RunOptions options, IRunObserver observer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(observer);
        if (model.Census.Endpoints > MostEndpoints)
        {
            throw new ArgumentException("The fleet is too large for the reference host.", nameof(model));
        }

        ScenarioPlan plan = model.Plan;
        TransitionFilter? filter = options.TraceAll ? TransitionFilter.All
            : options.TraceWindow is long window ? new TransitionFilter(window, window) : null;
        (Ledger ledger, IReadOnlyList<Organisation> fleet) = ReferenceRun.Walk(
            plan, filter, (book, closed) => observer.OnWindow(Progress(plan, book, closed)), cancellation);
        return ResultBuilder.Build(model, ReferenceBooks.Close(plan, ledger, fleet));
    }

    private static RunProgress Progress(ScenarioPlan plan, Ledger ledger, WindowRecord closed)
    {
        long window = plan.Window.Milliseconds;
        long windows = (plan.Duration.Milliseconds + window - 1) / window;
        SimTime time = SimTime.FromMilliseconds(closed.EndsAt);
        return new RunProgress(closed.Index + 1, windows, time, ledger.Events, closed.Applied, closed.Down);
    }
}
