namespace Sim.Reference;

/// <summary>
/// The reference host: slow and obvious. It shares the contracts and the form of the books with the other hosts;
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
    /// <exception cref="FleetTooLargeException">More than <see cref="MostEndpoints"/> endpoints take part.</exception>
    /// <exception cref="ArgumentException">There is no design of a name in the plan.</exception>
    public RunBooks Run(ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation)
    {
        long endpoints = new FleetBuilder(plan).OnPlatform(whole: false).Endpoints;
        if (endpoints > MostEndpoints)
        {
            throw new FleetTooLargeException(
                $"the reference host takes fleets of at most {Numbers.Count(MostEndpoints)} endpoints, "
                + $"because it walks each by itself; this one has {Numbers.Count(endpoints)}");
        }

        (Ledger ledger, IReadOnlyList<Organisation> fleet) = ReferenceRun.Walk(
            plan, options.Traces, (book, closed) => observer.OnWindow(new RunProgress(
                closed.Index + 1, plan.WindowCount, SimTime.FromMilliseconds(closed.EndsAt), book.Events,
                closed.Applied, closed.Down)), cancellation);
        return ReferenceBooks.Close(plan, ledger, fleet);
    }
}
