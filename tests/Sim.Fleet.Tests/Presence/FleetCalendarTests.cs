namespace Sim.Fleet.Tests;

/// <summary>Weekends and patterns by country, model §2 and §12.</summary>
public sealed class FleetCalendarTests
{
    private const int FridayAndSaturday = 0x30;
    private const int SundayToThursday = 0x4F;

    [Theory]
    [InlineData(0x1F, DayMask.SaturdayAndSunday, 0x1F)]
    [InlineData(DayMask.Workdays, DayMask.SaturdayAndSunday, 0x1F)]
    [InlineData(DayMask.Workdays, FridayAndSaturday, SundayToThursday)]
    [InlineData(DayMask.Weekend, FridayAndSaturday, FridayAndSaturday)]
    [InlineData(DayMask.Workdays | 0x10, FridayAndSaturday, SundayToThursday | 0x10)]
    [InlineData(DayMask.Workdays | DayMask.Weekend, FridayAndSaturday, DayMask.EveryDay)]
    [InlineData(DayMask.Weekend, 0, 0)]
    public void A_set_of_days_means_the_weekend_of_its_country(int days, int weekend, int named) =>
        Assert.Equal(named, DayMask.Of(days, weekend));

    [Fact]
    public void Equal_calendars_are_one_and_the_usual_one_is_the_first()
    {
        FleetTables tables = Tables(
            c => c with { Weekend = FridayAndSaturday },
            c => c with { Online = [new KindPattern("till", "shop")] },
            c => c with { Weekend = FridayAndSaturday, Attended = [new KindPattern("till", "attended")] });

        Assert.Equal([1, 2, 1], tables.CalendarOfCountry);
        Assert.Equal([DayMask.SaturdayAndSunday, FridayAndSaturday, DayMask.SaturdayAndSunday],
            tables.Calendars.Select(c => c.Weekend));
    }

    [Fact]
    public void Kinds_have_the_pattern_of_their_country_on_the_days_of_its_weekend()
    {
        FleetTables tables = Tables(
            c => c, c => c with { Weekend = FridayAndSaturday, Online = [new KindPattern("till", "shop")] }, c => c);

        (string, int)[] Of(int calendar) =>
        [
            .. tables.Calendars[calendar].PatternOfKind.Select(p => tables.Patterns[p])
                .Select(p => (p.Name, p.Habits[0].Days)),
        ];
        Assert.Equal([("online", 0x1F), ("online", 0x1F), ("online", 0x1F)], Of(0));
        Assert.Equal([("online", SundayToThursday), ("online", SundayToThursday), ("shop", 0x7F)], Of(1));
        Assert.Equal([0x1F, SundayToThursday], tables.Calendars.Select(c => c.AttendanceOfKind[0].Days));
        // A pattern of named days is the same everywhere.
        Assert.Equal(["online", "shop", "online"], tables.Patterns.Select(p => p.Name));
    }

    [Fact]
    public void A_segment_has_the_calendar_of_its_sites_country_and_a_home_that_of_its_own()
    {
        // Of country B alone is every zone; all organisations are at home there, or none is.
        FleetTables tables = Tables(c => c, c => c with { Weekend = FridayAndSaturday }, c => c);
        int[] zones = [.. tables.ZoneOfCountry[1]];
        var factory = new OrganisationFactory(tables, 7);
        List<Segment> segments = [];
        var seen = new bool[2];
        foreach (Organisation organisation in Small.Everybody(tables.Plan))
        {
            factory.LayOut(organisation, segments);
            Assert.Equal(organisation.Country == 1 ? 1 : 0, factory.HomeCalendar(organisation));
            Assert.All(segments, s => Assert.Equal(zones.Contains(s.Zone) ? 1 : 0, s.Calendar));
            segments.ForEach(s => seen[s.Calendar] = true);
        }

        Assert.Equal([true, true], seen);
    }

    [Fact]
    public void A_listed_place_has_the_calendar_of_the_country_that_is_given_and_else_the_usual_one()
    {
        // Countries A and C have a zone in common: one segment for each weekend in it.
        (List<Segment> segments, int home) = Listed(Place("AA", 3), Place(null, 4), Place("CC", 5));
        Assert.Equal([(0, 7), (1, 5)], segments.GroupBy(s => s.Calendar)
            .Select(alike => ((int)alike.Key, alike.Sum(s => s.Count))).Order());
        Assert.Equal(0, home);

        Assert.Equal(1, Listed(Place("AA", 3), Place("CC", 4)).Home);
        Assert.Equal(0, Listed(Place("AA", 4), Place("CC", 4)).Home);
        Assert.Equal(0, Listed(Place(null, 3)).Home);
    }

    private static ListedPlace Place(string? country, int endpoints) =>
        new(country ?? "nowhere", country, null, [new ListedCount(0, new SensorVersion(7, 11), true, endpoints)]);

    private static (List<Segment> Segments, int Home) Listed(params ListedPlace[] places)
    {
        var listed = new ListedOrganisation
        {
            Name = "Listed", Sector = null, Coverage = null, Crew = null, IsSpread = false, Places = places,
        };
        FleetPlan plan = Tables(c => c, c => c, c => c with { Weekend = FridayAndSaturday }).Plan;
        var factory = new OrganisationFactory(
            new FleetTables(plan with { Groups = [A.Listed("ours", listed)] }), 7);
        Organisation organisation = factory.Create(0, 0);
        List<Segment> segments = [];
        factory.LayOut(organisation, segments);
        return (segments, factory.HomeCalendar(organisation));
    }

    // A fleet whose machines are on and attended on workdays, with its three countries changed; tills may be on daily.
    private static FleetTables Tables(params Func<CountryPlan, CountryPlan>[] countries)
    {
        FleetPlan plan = Small.Fleet();
        var shift = new OnlineHabit("shift", Ratio.One, OnlineHabitKind.Shift, DayMask.Workdays, 480, 1020, 0);
        return new FleetTables(plan with
        {
            Countries = [.. plan.Countries.Select((country, i) => countries[i](country))],
            OnlinePatterns =
            [
                new OnlinePattern("online", [shift]),
                new OnlinePattern("shop", [shift with { Days = DayMask.EveryDay }]),
            ],
            AttendancePatterns = [new AttendancePattern("attended", DayMask.Workdays, 480, 1020)],
        });
    }
}
