namespace Sim.Scenarios;

/// <summary>Countries for rows that give a time zone only.</summary>
internal static class ZoneCountries
{
    /// <summary>The country where most endpoints of the fleet's tables have an offset, or null where none has it.</summary>
    public static string? Of(FleetPlan fleet, int offsetMinutes)
    {
        string? best = null;
        double most = -1;
        foreach (CountryPlan country in fleet.Countries)
        {
            foreach (ZonePlan zone in country.Zones)
            {
                double share = country.Share.ToDouble() * zone.Share.ToDouble();
                if (zone.OffsetMinutes == offsetMinutes && share > most)
                {
                    (best, most) = (country.Code, share);
                }
            }
        }

        return best;
    }
}
