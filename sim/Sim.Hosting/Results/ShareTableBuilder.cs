namespace Sim.Hosting;

/// <summary>Who was hit, along four axes.</summary>
internal static class ShareTableBuilder
{
    public static ShareTables Build(FleetPlan fleet, RunBooks books)
    {
        int kinds = fleet.Kinds.Count;
        var bySegment = new ShareAccumulator(fleet.Countries.Count * kinds);
        var bySector = new ShareAccumulator(fleet.Sectors.Count);
        var byCountry = new ShareAccumulator(fleet.Countries.Count);
        var byKind = new ShareAccumulator(kinds);
        for (int kind = 0; kind < kinds; kind++)
        {
            for (int country = 0; country < fleet.Countries.Count; country++)
            {
                long endpoints = books.Fleet.ByCountryAndKind[country, kind];
                bySegment.Endpoints((country * kinds) + kind, endpoints);
                byCountry.Endpoints(country, endpoints);
                byKind.Endpoints(kind, endpoints);
            }

            for (int sector = 0; sector < fleet.Sectors.Count; sector++)
                bySector.Endpoints(sector, books.Fleet.BySectorAndKind[sector, kind]);
        }

        foreach (OrganisationFigures organisation in books.Organisations)
        {
            bool hit = organisation.WentDown > 0;
            for (int kind = 0; kind < kinds; kind++)
            {
                bySegment.Add((organisation.Country * kinds) + kind, organisation, kind, hit);
                bySector.Add(organisation.Sector, organisation, kind, hit);
                byCountry.Add(organisation.Country, organisation, kind, hit);
                byKind.Add(kind, organisation, kind, hit);
            }
        }

        return new ShareTables(
            [.. bySegment.Rows(i => $"{fleet.Countries[i / kinds].Code}/{fleet.Kinds[i % kinds].Name}")
                .Where(r => r.WentDown > 0).OrderByDescending(r => r.WentDown).ThenBy(r => r.Key,
                    StringComparer.Ordinal)],
            [.. bySector.Rows(i => fleet.Sectors[i].Name)],
            [.. byCountry.Rows(i => fleet.Countries[i].Code)],
            [.. byKind.Rows(i => fleet.Kinds[i].Name)]);
    }
}
