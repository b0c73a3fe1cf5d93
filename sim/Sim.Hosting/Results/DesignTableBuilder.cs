namespace Sim.Hosting;

/// <summary>Writes what became of the endpoints of each design.</summary>
internal static class DesignTableBuilder
{
    private const double HourMs = 3_600_000;

    public static IReadOnlyList<DesignResult> Build(ScenarioPlan plan, DesignTable designs, RunBooks books)
    {
        var rows = new DesignResult[designs.All.Count];
        for (int design = 0; design < rows.Length; design++)
        {
            OrganisationFigures[] organisations = [.. books.Organisations.Where(o => o.Design == design)];

            // Who has no agent is known only of those that the release touched.
            bool agent = !designs.ReachesAll || design < rows.Length - 1;
            long endpoints = agent ? organisations.Sum(o => o.Sizes.Sum()) : books.Designs[design].Applied;
            rows[design] = Row(plan, designs.All[design], books.Designs[design], organisations.Length, endpoints);
        }

        return rows;
    }

    private static DesignResult Row(
        ScenarioPlan plan, FleetDesign design, DesignFigures figures, int organisations, long endpoints)
    {
        double down = Hours(figures, OutcomeState.Down);
        double dead = Hours(figures, OutcomeState.AgentDead);
        double degraded = Hours(figures, OutcomeState.Degraded);
        double before = (double)figures.AppliedMs / HourMs;
        double old = Hours(figures, OutcomeState.OldContent);
        double slowed = Hours(figures, OutcomeState.Slowed);
        double rest = (figures.Applied * plan.Duration.TotalHours) - down - dead - degraded - before - old
            - slowed;
        var hours = new ProtectionHours(down, dead, degraded, before, old, slowed, Math.Max(0, rest));
        return new DesignResult(
            design.Spec.Name, design.Spec.Title, organisations, endpoints, figures.Applied,
            OutcomeCount.List(figures.Outcomes), down, dead, degraded, before + old, slowed, design.Program.Reason,
            ProtectionAccount.Of(design.Spec.Traits, hours, Threat(plan)),
            AttackSurface.Of(design.Spec.Traits, PatchDays(plan, figures), figures.Applied, plan.Surface))
        {
            Evidence = design.Evidence,
        };
    }

    // What an agent knows of new attacks comes from its own vendor, so an update of the platform brings nothing of it.
    private static ThreatPlan Threat(ScenarioPlan plan) => plan.Update.By == UpdateMaker.PlatformVendor
        ? plan.Threat with { NewKind = Ratio.Zero }
        : plan.Threat;

    // A patch travels through the channel that is being judged, so it comes as late as the release came; the platform's
    // channel says nothing of the agent's.
    private static double PatchDays(ScenarioPlan plan, DesignFigures figures)
    {
        double lag = figures.Applied == 0 || plan.Update.By == UpdateMaker.PlatformVendor
            ? 0
            : ((double)figures.AppliedMs / figures.Applied) - plan.Rollout.ReleaseAt.Milliseconds;
        return plan.Surface.VendorPatchDays + (lag / (24 * HourMs));
    }

    private static double Hours(DesignFigures figures, OutcomeState state) =>
        (double)figures.StateMs[(int)state] / HourMs;
}
