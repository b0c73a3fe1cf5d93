namespace Sim.Hosting;

/// <summary>Organisations: how many were hit, how many of the largest, and the worst.</summary>
internal static class OrganisationTableBuilder
{
    private const int WorstRows = 20;
    private static readonly int[] Ranks = [10, 100, 298, 500, 1000];

    public static OrganisationsResult Build(ScenarioPlan plan, RunBooks books)
    {
        OrganisationFigures[] hit = [.. books.Organisations.Where(o => o.WentDown > 0)];
        return new OrganisationsResult(books.Fleet.Organisations, hit.Length, Largest(plan, hit), Worst(plan, hit));
    }

    // Ranks are those of the largest group that the update is for: its index is the size rank. A thinned fleet holds
    // every k-th rank.
    private static LargestHit[] Largest(ScenarioPlan plan, OrganisationFigures[] hit)
    {
        IReadOnlyList<FleetGroup> groups = plan.Fleet.Groups;
        int group = Enumerable.Range(0, groups.Count).OrderByDescending(i => groups[i].Platform == plan.Update.Platform)
            .ThenByDescending(i => groups[i].Organisations).First();
        return [.. Ranks.Select(rank => new LargestHit(
            rank, plan.TakingPart(Math.Min(rank, groups[group].Organisations)),
            hit.Count(o => o.Group == group && o.Index < rank)))];
    }

    // Labels are for people and cost more than a small run: a run whose table nobody reads, as in an experiment, makes
    // none.
    private static MadeRows<OrganisationRow> Worst(ScenarioPlan plan, OrganisationFigures[] hit)
    {
        var rows = new Lazy<List<OrganisationRow>>(() => WorstNow(plan, hit));
        return new MadeRows<OrganisationRow>(Math.Min(hit.Length, WorstRows), i => rows.Value[i]);
    }

    // A sort that keeps ties in the order of the fleet.
    private static List<OrganisationRow> WorstNow(ScenarioPlan plan, OrganisationFigures[] hit)
    {
        FleetPlan fleet = plan.Fleet;
        var names = new OrganisationNames(fleet, plan.FleetSeed);
        return [.. hit
            .OrderByDescending(o => o.WentDown)
            .Take(WorstRows)
            .Select(o => new OrganisationRow(
                names.Stable(o.Group, o.Index),
                names.Label(o.Group, o.Index, o.Key),
                fleet.Sectors[o.Sector].Name,
                fleet.Countries[o.Country].Code,
                o.Sizes.Sum(),
                o.Count(TransitionKind.Crashed),
                o.Technicians,
                (double)o.DownMs / 3_600_000.0,
                o.BackAfterMs / 3_600_000.0)
            {
                HungOrQuarantined = o.WentDown - o.Count(TransitionKind.Crashed),
            })];
    }
}
