namespace Sim.Fleet;

/// <summary>The fleet plan as tables of indices and thresholds.</summary>
public sealed class FleetTables
{
    private readonly Lazy<int[][]> _onlineRows;
    private readonly Lazy<long[][]> _onlineSums;

    /// <summary>Compiles a fleet plan.</summary>
    /// <exception cref="ArgumentException">A name does not resolve; the scenario reader reports it earlier.</exception>
    public FleetTables(FleetPlan plan)
    {
        Plan = plan;
        Countries = Categorical.Of([.. plan.Countries.Select(c => c.Share)]);
        Sectors = Categorical.Of([.. plan.Sectors.Select(s => s.Share)]);
        KindsOfSector = [.. plan.Sectors.Select(s => Categorical.Of(s.KindShares))];
        ZonesOfCountry = [.. plan.Countries.Select(c => Categorical.Of([.. c.Zones.Select(z => z.Share)]))];
        Zones = [.. plan.Countries.SelectMany(c => c.Zones).Select(z => z.Zone)
            .Concat(plan.Groups.SelectMany(ListedZones)).DistinctBy(z => z.Name, StringComparer.Ordinal).Order()];
        ZoneOfCountry = [.. plan.Countries.Select(c => c.Zones.Select(z => ZoneOf(z.Zone)).ToArray())];
        var calendars = new FleetCalendars(plan);
        Calendars = calendars.Calendars;
        CalendarOfCountry = calendars.OfCountry;
        Patterns = calendars.Patterns;
        Habits = [.. Patterns.Select(p => Categorical.Of([.. p.Habits.Select(h => h.Share)]))];
        _onlineRows = new Lazy<int[][]>(() => OnlineTable.RowsOf(Patterns));
        _onlineSums = new Lazy<long[][]>(() => OnlineTable.SumsOf(OnlineRows));
    }

    /// <summary>The plan.</summary>
    public FleetPlan Plan { get; }

    /// <summary>The zones of countries and listed places, in their order.</summary>
    public TimeZonePlan[] Zones { get; }

    /// <summary>Home countries of organisations.</summary>
    public Categorical Countries { get; }

    /// <summary>Sectors of organisations.</summary>
    public Categorical Sectors { get; }

    /// <summary>Device kinds by sector.</summary>
    public Categorical[] KindsOfSector { get; }

    /// <summary>Zones by country.</summary>
    public Categorical[] ZonesOfCountry { get; }

    /// <summary>Zone index of each zone of each country.</summary>
    public ushort[][] ZoneOfCountry { get; }

    /// <summary>The calendars of its countries; 0 is Saturday and Sunday with the patterns of the kinds.</summary>
    public IReadOnlyList<FleetCalendar> Calendars { get; }

    /// <summary>Calendar of each country.</summary>
    public byte[] CalendarOfCountry { get; }

    /// <summary>Online patterns on named days: those of the plan, then those that other weekends need.</summary>
    public IReadOnlyList<OnlinePattern> Patterns { get; }

    /// <summary>Habits of each online pattern.</summary>
    public Categorical[] Habits { get; }

    /// <summary>
    /// What all online tables of the fleet share: made once, because it is the same for every run on the fleet.
    /// </summary>
    internal int[][] OnlineRows => _onlineRows.Value;

    /// <summary>The same, summed up.</summary>
    internal long[][] OnlineSums => _onlineSums.Value;

    /// <summary>Home country of an organisation: its group's, or drawn.</summary>
    public int HomeCountry(FleetGroup group, in EntityDraws draws)
    {
        return group.Country is { } country
            ? CountryOf(country)
            : Countries.Pick(draws.Organisation(DrawPurpose.Country).A);
    }

    /// <summary>Index of a country by its code.</summary>
    public int CountryOf(string code) => IndexOf(Plan.Countries.Select(c => c.Code), code);

    /// <summary>Number of sites of an organisation of a size.</summary>
    public int SiteCount(long size)
    {
        long wanted = (size + Plan.Sites.EndpointsPerSite - 1) / Plan.Sites.EndpointsPerSite;
        return (int)Math.Clamp(wanted, 1, Plan.Sites.MaxSites);
    }

    /// <summary>Online pattern of a segment, as an index into <see cref="Patterns"/>.</summary>
    public int PatternOf(in Segment segment) => Calendars[segment.Calendar].PatternOfKind[segment.Kind];

    /// <summary>Index of a zone in <see cref="Zones"/>.</summary>
    public ushort ZoneOf(TimeZonePlan zone) => (ushort)Array.BinarySearch(Zones, zone);

    /// <summary>Index of a name.</summary>
    /// <exception cref="ArgumentException">The name is not there.</exception>
    public static int IndexOf(IEnumerable<string> names, string name)
    {
        foreach ((int index, string candidate) in names.Index())
        {
            if (candidate == name)
                return index;
        }

        throw new ArgumentException($"The fleet plan has no '{name}'.", nameof(name));
    }

    private static IEnumerable<TimeZonePlan> ListedZones(FleetGroup group) =>
        group.Listing?.Organisations.SelectMany(o => o.Places).Select(p => p.Zone).OfType<TimeZonePlan>() ?? [];
}
