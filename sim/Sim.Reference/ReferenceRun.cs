namespace Sim.Reference;

/// <summary>
/// A run walked one event at a time, with one object per endpoint and one priority queue. It is written from
/// <c>docs/concepts/model.md</c> alone and exists to be compared with.
/// </summary>
internal static class ReferenceRun
{
    /// <summary>Walks a scenario; gives the closed ledger and the fleet as the run has left it.</summary>
    /// <param name="plan">The scenario; every name in it resolves.</param>
    /// <param name="traces">Windows whose transitions are kept.</param>
    /// <param name="closed">Told of every window that is closed.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">There is no design of a name in the plan.</exception>
    public static (Ledger Ledger, IReadOnlyList<Organisation> Fleet) Walk(
        ScenarioPlan plan, Func<long, bool> traces, Action<Ledger, WindowRecord> closed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<Organisation> fleet = new FleetBuilder(plan, cancellation).Build();
        Ledger ledger = new(plan, traces, new OnlineCensus(plan, fleet), closed, cancellation);
        RunContext run = new(plan, new Agenda(plan.Duration.Milliseconds), ledger, cancellation);

        ReleaseSchedule.Plan(run);
        PlanExposures(run, fleet);
        while (run.Agenda.TryTake(out long now, out Action<long> happen))
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Advance(now);
            happen(now);
        }

        ledger.CloseAll();
        return (ledger, fleet);
    }

    private static void PlanExposures(RunContext run, IReadOnlyList<Organisation> fleet)
    {
        Exposure exposure = new(run.Plan);
        foreach (Organisation organisation in fleet.Where(organisation => organisation.Reached))
        {
            organisation.Services =
                HostedService.Of(organisation, HostedService.PlanOf(organisation, run.Plan.Services));
            OrganisationLife life = new(run, organisation, exposure);
            foreach (Endpoint endpoint in organisation.Endpoints)
            {
                run.Stop.ThrowIfCancellationRequested();
                if (exposure.CourseOf(endpoint) is ExposureCourse course)
                    life.Expose(endpoint, course);
            }
        }
    }
}
