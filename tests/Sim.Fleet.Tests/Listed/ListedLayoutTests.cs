namespace Sim.Fleet.Tests;

/// <summary>Sites and segments of listed organisations, model §12.</summary>
public sealed class ListedLayoutTests
{
    private static readonly TimeZonePlan Denver = new(
        "America/Denver", [new DatedOffset(new UtcMoment(A.Monday), -420)]);

    private static readonly SensorVersion Old = new(7, 10);
    private static readonly SensorVersion New = new(7, 16);

    [Fact]
    public void Segments_go_by_offset_then_kind_then_those_that_take_the_release()
    {
        (Organisation organisation, List<Segment> segments, int hosts) = LayOut(Other(
            new ListedPlace("far", "BB", A.Zone(540), [Count(1, New, 4)]),
            new ListedPlace("near", "AA", A.Zone(0), [Count(0, Old, 3), Count(0, New, 2), Count(1, Old, 7)]),
            new ListedPlace("next", "AA", A.Zone(0), [Count(0, New, 1)])));

        Assert.Equal(
        [
            new Segment(0, 3, 0, 0, -1, true), new Segment(3, 3, 0, 0, -1, false), new Segment(6, 7, 1, 0, 0, false),
            new Segment(13, 4, 1, 1, 7, true),
        ], segments);
        Assert.Equal((17, 11), (organisation.Size, hosts));
    }

    [Fact]
    public void The_home_is_where_most_endpoints_are_and_the_first_of_several()
    {
        FleetTables tables = Tables(Other(
            new ListedPlace("", "BB", A.Zone(540), [Count(0, New, 5)]),
            new ListedPlace("", "AA", A.Zone(0), [Count(0, New, 5)])));
        var factory = new OrganisationFactory(tables, 1);
        Organisation organisation = factory.Create(0, 0);

        Assert.Equal((0, 0), (organisation.Country, (int)factory.HomeZone(organisation)));
    }

    // All three are seven hours behind UTC in winter, and only one of them is fixed.
    [Fact]
    public void Places_are_joined_by_zone_and_not_by_offset_and_the_first_zone_is_the_home_among_equals()
    {
        FleetTables tables = Tables(Other(
            new ListedPlace("a", "AA", Zones2024.Phoenix, [Count(0, New, 2)]),
            new ListedPlace("b", "AA", Denver, [Count(0, New, 3)]),
            new ListedPlace("c", "AA", A.Zone(-420), [Count(0, New, 5)]),
            new ListedPlace("d", "AA", Denver, [Count(0, New, 2)])));
        var factory = new OrganisationFactory(tables, 1);
        Organisation organisation = factory.Create(0, 0);
        List<Segment> segments = [];
        factory.LayOut(organisation, segments);

        Assert.Equal(["UTC-07:00", "America/Denver", "America/Phoenix"],
            segments.Select(s => tables.Zones[s.Zone].Name));
        Assert.Equal([5, 5, 2], segments.Select(s => s.Count));
        Assert.Equal("UTC-07:00", tables.Zones[factory.HomeZone(organisation)].Name);
    }

    [Fact]
    public void An_offset_that_no_country_has_is_a_zone_of_the_fleet_too()
    {
        ListedOrganisation nepal = Other(new ListedPlace("", "AA", A.Zone(345), [Count(0, New, 5)]));

        Assert.Equal([0, 345, 540], Tables(nepal).Zones.Select(z => z.Offsets[0].Minutes));
        Assert.Equal(1, Assert.Single(LayOut(nepal).Segments).Zone);
    }

    [Fact]
    public void A_place_with_more_endpoints_is_the_home_wherever_it_stands()
    {
        var factory = new OrganisationFactory(
            Tables(
                Other(new ListedPlace("", "AA", A.Zone(0), [Count(0, New, 5)]),
                    new ListedPlace("", "BB", A.Zone(540), [Count(0, New, 6)]))), 1);
        Organisation organisation = factory.Create(0, 0);

        Assert.Equal((1, 1), (organisation.Country, (int)factory.HomeZone(organisation)));
    }

    [Fact]
    public void Endpoints_of_no_kind_are_dealt_out_as_their_sector_has_them()
    {
        (_, List<Segment> segments, int hosts) = LayOut(new ListedOrganisation
        {
            Name = "Mixed",
            Sector = null,
            Coverage = null,
            Crew = null,
            IsSpread = true,
            Places = [new ListedPlace("", "AA", null, [new ListedCount(null, New, true, 600)])],
        });

        // 60 sites of ten, of which half are desks, rounded fairly.
        Assert.Equal(300, segments.Where(s => s.Kind == 0).Sum(s => s.Count));
        Assert.Equal(300, hosts);
    }

    [Fact]
    public void A_spread_organisation_puts_the_rest_of_each_kind_into_its_first_sites()
    {
        // 25 endpoints are three sites of at most ten, in the two zones of the country.
        (_, List<Segment> segments, _) = LayOut(new ListedOrganisation
        {
            Name = "Spread",
            Sector = null,
            Coverage = null,
            Crew = null,
            IsSpread = true,
            Places = [new ListedPlace("", "AA", null, [Count(0, New, 20), Count(1, New, 5)])],
        });

        Assert.Equal(20, segments.Where(s => s.Kind == 0).Sum(s => s.Count));
        Assert.Equal(5, segments.Where(s => s.Kind == 1).Sum(s => s.Count));
        Assert.All(segments, s => Assert.Contains(s.Count, s.Kind == 0 ? (int[])[6, 7, 13, 14, 20] : [1, 2, 3, 4, 5]));
    }

    [Fact]
    public void Endpoints_with_keys_are_of_the_segment_of_their_own_count_whatever_their_ordinals()
    {
        ListedOrganisation listed = Other(
            new ListedPlace("far", "BB", A.Zone(540), [Count(1, New, 2)]),
            new ListedPlace("near", "AA", A.Zone(0), [Count(0, Old, 1), Count(0, New, 2)]));
        (Organisation organisation, List<Segment> segments, int hosts) =
            LayOut(listed with { Keys = new ListedKeys([10, 20, 30, 40, 50], [2, 0, 1, 2, 0]) });
        FleetTables tables = Tables(listed);

        Assert.Equal(
            [new Segment(0, 2, 0, 0, -1, true), new Segment(0, 1, 0, 0, -1, false), new Segment(0, 2, 1, 1, 0, true)],
            segments);
        Assert.Equal(2, hosts);
        Assert.Equal([0, 2, 1, 0, 2], Factory(tables).SegmentOf(organisation, segments)!);
        Assert.Null(Factory(tables).SegmentOf(Factory(tables).Create(0, 0), segments));
    }

    [Fact]
    public void An_endpoint_without_a_place_keeps_its_zone_however_many_stand_beside_it()
    {
        // A country of two zones, and sites of ten: another law would move somebody at eleven, twenty-one, ...
        int[] before = [];
        for (int size = 1; size < 60; size++)
        {
            ListedOrganisation listed = Spread(size);
            (Organisation organisation, List<Segment> segments, _) = LayOut(listed);
            int[] zones = [
                .. Factory(Tables(listed)).SegmentOf(organisation, segments)!.Select(s => (int)segments[s].Zone)];

            Assert.Equal(before, zones[..^1]);
            before = zones;
        }

        Assert.Equal(2, before.Distinct().Count());

        static ListedOrganisation Spread(int size) => new()
        {
            Name = "Spread",
            Sector = null,
            Coverage = null,
            Crew = null,
            IsSpread = true,
            Places = [new ListedPlace("", "AA", null, [Count(0, New, size)])],
            Keys = new ListedKeys([.. Enumerable.Range(1, size).Select(i => (ulong)i)],
                [.. Enumerable.Repeat(0, size)]),
        };
    }

    [Fact]
    public void Nobody_is_reached_where_no_count_takes_the_release()
    {
        FleetTables tables = Tables(
            Other(new ListedPlace("", "AA", A.Zone(0), [Count(0, Old, 5), new ListedCount(1, New, false, 5)])));

        Assert.False(Factory(tables).IsReached(Factory(tables).Create(0, 0)));
    }

    [Fact]
    public void The_key_is_made_of_the_names_alone()
    {
        ListedOrganisation one = Other(new ListedPlace("", "AA", A.Zone(0), [Count(0, New, 5)]));
        ListedOrganisation changed = one with { Places = [new ListedPlace("x", "BB", null, [Count(1, Old, 9)])],
            Sector = "s" };
        ulong expected = Mix.Combine(Mix.OfName("ours"), Mix.OfName("Other"));

        Assert.Equal(expected, Factory(Tables(one)).Create(0, 0).Key);
        Assert.Equal(expected, Factory(Tables(changed)).Create(0, 0).Key);
    }

    [Fact]
    public void Listed_organisations_keep_their_names_and_others_get_numbers()
    {
        FleetPlan plan = Tables(Other(new ListedPlace("", "AA", A.Zone(0), [Count(0, New, 5)]))).Plan;
        FleetPlan drawn = plan with { Groups = [plan.Groups[0] with { Listing = null }] };

        Assert.Equal(("ours/Other", "Other"), Both(new OrganisationNames(plan, 1)));
        Assert.Equal("ours/0", new OrganisationNames(drawn, 1).Stable(0, 0));
        Assert.NotEqual("Other", new OrganisationNames(drawn, 1).Label(0, 0, 7));

        static (string, string) Both(OrganisationNames names) => (names.Stable(0, 0), names.Label(0, 0, 7));
    }

    private static (Organisation Organisation, List<Segment> Segments, int Hosts) LayOut(ListedOrganisation listed)
    {
        OrganisationFactory factory = Factory(Tables(listed));
        Organisation organisation = factory.Create(0, 0);
        var segments = new List<Segment>();
        int hosts = factory.LayOut(organisation, segments);
        return (organisation, segments, hosts);
    }

    private static OrganisationFactory Factory(FleetTables tables) =>
        new(tables, 1) { MinVersion = new SensorVersion(7, 11) };

    private static ListedCount Count(int kind, SensorVersion version, int endpoints) =>
        new(kind, version, true, endpoints);

    private static ListedOrganisation Other(params ListedPlace[] places) => new()
    {
        Name = "Other", Sector = null, Coverage = null, Crew = null, IsSpread = false, Places = places,
    };

    private static FleetTables Tables(ListedOrganisation listed) => new(A.Fleet(1) with
    {
        Groups = [A.Listed("ours", listed)],
        Countries =
        [
            new CountryPlan("AA", "A", Ratio.Of(1, 2),
                [new ZonePlan(A.Zone(0), Ratio.Of(1, 2)), new ZonePlan(A.Zone(540), Ratio.Of(1, 2))]),
            new CountryPlan("BB", "B", Ratio.Of(1, 2), [new ZonePlan(A.Zone(540), Ratio.One)]),
        ],
        Sectors = [new SectorPlan("s", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
        Kinds = [A.Kind("desk"), A.Kind("server", hostsServices: true)],
        Sites = new SitePlan(10, 64, Ratio.One),
    });
}
