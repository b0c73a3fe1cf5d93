using Sim.Engine.Model;
using Sim.Engine.Shards;
using Sim.Fleet;

namespace Sim.Engine.Results;

/// <summary>Organisations: how many were hit, how many of the largest, and the worst.</summary>
internal static class OrganisationTableBuilder
{
    private const int WorstRows = 20;
    private static readonly int[] Ranks = [10, 100, 298, 500, 1000];

    public static OrganisationsResult Build(RunModel model, OrganisationTallies tallies)
    {
        var hit = new List<ReachedOrganisation>();
        for (int number = 0; number < model.Reached.Count; number++)
        {
            if (tallies.Count(number, TallyColumn.Crashed) > 0)
            {
                hit.Add(model.Reached[number]);
            }
        }

        return new OrganisationsResult(model.Census.Organisations, hit.Count, Largest(model, hit), Worst(model, tallies, hit));
    }

    // Ranks are those of the largest group: its index is the size rank. A thinned fleet holds every k-th rank.
    private static List<LargestHit> Largest(RunModel model, List<ReachedOrganisation> hit)
    {
        int group = 0;
        for (int i = 1; i < model.Plan.Fleet.Groups.Count; i++)
        {
            group = model.Plan.Fleet.Groups[i].Organisations > model.Plan.Fleet.Groups[group].Organisations ? i : group;
        }

        int thinning = model.Plan.Thinning;
        var rows = new List<LargestHit>();
        foreach (int rank in Ranks)
        {
            int among = (Math.Min(rank, model.Plan.Fleet.Groups[group].Organisations) + thinning - 1 - (thinning / 2)) / thinning;
            rows.Add(new LargestHit(rank, among, hit.Count(o => o.Source.Group == group && o.Source.Index < rank)));
        }

        return rows;
    }

    private static List<OrganisationRow> Worst(
        RunModel model, OrganisationTallies tallies, List<ReachedOrganisation> hit)
    {
        FleetPlan fleet = model.Plan.Fleet;
        var names = new OrganisationNames(fleet, model.Plan.FleetSeed);
        return [.. hit
            .OrderByDescending(o => tallies.Count(o.Number, TallyColumn.Crashed)).ThenBy(o => o.Number)
            .Take(WorstRows)
            .Select(o => new OrganisationRow(
                names.Stable(o.Source.Group, o.Source.Index),
                names.Label(o.Source.Group, o.Source.Index, o.Source.Key),
                fleet.Sectors[o.Source.Sector].Name,
                fleet.Countries[o.Source.Country].Code,
                o.Source.Size,
                tallies.Count(o.Number, TallyColumn.Crashed),
                o.Crew,
                tallies.DownMs(o.Number) / 3_600_000.0,
                tallies.BackAfterHours(o.Number)))];
    }
}
