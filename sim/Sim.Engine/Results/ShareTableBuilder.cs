using Sim.Engine.Shards;

namespace Sim.Engine.Results;

/// <summary>Who was hit, along four axes.</summary>
internal static class ShareTableBuilder
{
    public static ShareTables Build(RunModel model, OrganisationTallies tallies)
    {
        FleetPlan fleet = model.Plan.Fleet;
        int kinds = fleet.Kinds.Count;
        var bySegment = new ShareAccumulator(fleet.Countries.Count * kinds);
        var bySector = new ShareAccumulator(fleet.Sectors.Count);
        var byCountry = new ShareAccumulator(fleet.Countries.Count);
        var byKind = new ShareAccumulator(kinds);
        for (int kind = 0; kind < kinds; kind++)
        {
            for (int country = 0; country < fleet.Countries.Count; country++)
            {
                long endpoints = model.Census.ByCountryAndKind[country, kind];
                bySegment.Endpoints((country * kinds) + kind, endpoints);
                byCountry.Endpoints(country, endpoints);
                byKind.Endpoints(kind, endpoints);
            }

            for (int sector = 0; sector < fleet.Sectors.Count; sector++)
            {
                bySector.Endpoints(sector, model.Census.BySectorAndKind[sector, kind]);
            }
        }

        for (int number = 0; number < model.Reached.Count; number++)
        {
            Sim.Fleet.Organisation organisation = model.Reached[number].Source;
            long[] sizes = new long[kinds];
            foreach (Sim.Fleet.Segment segment in model.Reached[number].Segments)
            {
                sizes[segment.Kind] += segment.Count;
            }

            bool hit = tallies.Count(number, TallyColumn.Crashed) > 0;
            for (int kind = 0; kind < kinds; kind++)
            {
                bySegment.Add((organisation.Country * kinds) + kind, tallies, number, kind, hit ? sizes[kind] : 0);
                bySector.Add(organisation.Sector, tallies, number, kind, hit ? sizes[kind] : 0);
                byCountry.Add(organisation.Country, tallies, number, kind, hit ? sizes[kind] : 0);
                byKind.Add(kind, tallies, number, kind, hit ? sizes[kind] : 0);
            }
        }

        return new ShareTables(
            [.. bySegment.Rows(i => $"{fleet.Countries[i / kinds].Code}/{fleet.Kinds[i % kinds].Name}")
                .Where(r => r.Crashed > 0).OrderByDescending(r => r.Crashed).ThenBy(r => r.Key, StringComparer.Ordinal)],
            [.. bySector.Rows(i => fleet.Sectors[i].Name)],
            [.. byCountry.Rows(i => fleet.Countries[i].Code)],
            [.. byKind.Rows(i => fleet.Kinds[i].Name)]);
    }
}
