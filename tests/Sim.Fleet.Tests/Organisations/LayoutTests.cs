namespace Sim.Fleet.Tests;

/// <summary>Sites and segments: every endpoint once, shares kept to the endpoint, hosts numbered through.</summary>
public sealed class LayoutTests
{
    private static readonly Gen<(FleetPlan Plan, ulong Seed)> AnySeeded = Gen.Select(AnyFleet.Fleet, Gen.ULong);

    [Fact]
    public void Segments_follow_each_other_without_a_gap_and_add_up_to_the_size() =>
        ForAll((_, organisation, segments, _) =>
        {
            uint next = 0;
            foreach (Segment segment in segments)
            {
                Assert.Equal(next, segment.First);
                Assert.True(segment.Count > 0);
                next += (uint)segment.Count;
            }

            Assert.Equal((uint)organisation.Size, next);
        });

    [Fact]
    public void Hosts_are_numbered_through_in_ordinal_order() =>
        ForAll((plan, _, segments, hosts) =>
        {
            int next = 0;
            foreach (Segment segment in segments)
            {
                bool isHost = plan.Kinds[segment.Kind].HostsServices;
                Assert.Equal(isHost ? next : -1, segment.FirstHost);
                next += isHost ? segment.Count : 0;
            }

            Assert.Equal(next, hosts);
        });

    [Fact]
    public void Each_site_has_its_part_of_every_kind_to_less_than_one_endpoint() =>
        ForAll((plan, organisation, segments, _) =>
        {
            int at = 0;
            foreach (int size in SiteSizes(plan.Sites, organisation.Size))
            {
                var site = new List<Segment>();
                for (int seen = 0; seen < size; at++)
                {
                    site.Add(segments[at]);
                    seen += segments[at].Count;
                    Assert.True(seen <= size, "a segment lies in two sites");
                }

                Assert.Equal(site.Select(s => s.Kind).Distinct().Order(), site.Select(s => s.Kind));
                Assert.Single(site.Select(s => s.Zone).Distinct());
                IReadOnlyList<Ratio> shares = plan.Sectors[organisation.Sector].KindShares;
                for (int kind = 0; kind < shares.Count; kind++)
                {
                    int count = site.Where(s => s.Kind == kind).Sum(s => s.Count);
                    Assert.True(Math.Abs(count - (size * shares[kind].ToDouble())) < 1 + (size * 1e-9),
                        $"kind {kind}: {count} of {size} at a share of {shares[kind]}");
                }
            }

            Assert.Equal(segments.Count, at);
        });

    // Sites of three have 0.3, 0.6 and 2.1 machines of the kinds: without fair rounding some kind would vanish.
    [Fact]
    public void Rounding_favours_no_kind()
    {
        FleetPlan plan = Small.Fleet(Small.Group(organisations: 60_000, median: 3, sigma: 0) with { Sector = "shop" });
        OrganisationFactory factory = Small.Factory(plan);
        var segments = new List<Segment>();
        var counts = new int[3];
        foreach (Organisation organisation in Small.Everybody(plan))
        {
            factory.LayOut(organisation, segments);
            segments.ForEach(s => counts[s.Kind] += s.Count);
        }

        Assert.All([0.1, 0.2, 0.7], (share, kind) => Assert.Equal(share, counts[kind] / 180_000.0, 0.004));
    }

    [Fact]
    public void The_first_site_is_at_home_and_the_others_are_as_often_as_the_plan_says()
    {
        FleetPlan plan = Small.Fleet(Small.Group(organisations: 5_000, median: 1_000, sigma: 0)) with
        {
            Sites = new SitePlan(250, 4, Ratio.Of(7, 10)),
        };
        var tables = new FleetTables(plan);
        var factory = new OrganisationFactory(tables, 7);
        var segments = new List<Segment>();
        int elsewhere = 0;
        foreach (Organisation organisation in Small.Everybody(plan).Where(o => o.Country == 0))
        {
            factory.LayOut(organisation, segments);
            ushort home = tables.ZoneOfCountry[0][0];
            Assert.Equal(home, factory.HomeZone(organisation));
            Assert.Equal(home, segments[0].Zone);
            elsewhere += segments.Where(s => s.Kind == 0 && s.First > 0).Count(s => s.Zone != home);
        }

        // Abroad with 0.3, there in a country without that zone with 0.3 + 0.2 / 2, in three sites of some 2,500.
        int sites = 3 * Small.Everybody(plan).Count(o => o.Country == 0);
        Assert.Equal(0.3 * 0.4, elsewhere / (double)sites, 4 * Math.Sqrt(0.12 * 0.88 / sites));
    }

    [Fact]
    public void A_fixed_country_holds_for_every_site()
    {
        FleetPlan plan = Small.Fleet(Small.Group(median: 2_000) with { Country = "BB" }) with
        {
            Sites = new SitePlan(100, 64, Ratio.Zero),
        };
        var tables = new FleetTables(plan);
        var factory = new OrganisationFactory(tables, 7);
        var segments = new List<Segment>();
        var zones = new HashSet<int>();
        foreach (Organisation organisation in Small.Everybody(plan))
        {
            factory.LayOut(organisation, segments);
            zones.UnionWith(segments.Select(s => tables.Zones[s.Zone].Offsets[0].Minutes));
        }

        Assert.Equal([-300, 345], zones.Order());
    }

    [Fact]
    public void Zones_are_distinct_and_in_order()
    {
        var tables = new FleetTables(Small.Fleet());

        Assert.Equal([-300, 0, 60, 345], tables.Zones.Select(z => z.Offsets[0].Minutes));
        Assert.Equal(new ushort[] { 2, 1 }, tables.ZoneOfCountry[2]);
    }

    [Theory]
    [InlineData(7, 10, true)]
    [InlineData(7, 11, true)]
    [InlineData(7, 12, false)]
    public void Segments_take_a_release_from_the_oldest_version_on_that_it_asks_for(int major, int minor, bool takes)
    {
        FleetPlan plan = Small.Fleet(Small.Group(organisations: 50) with
        {
            Versions = [new VersionPolicy("latest", new SensorVersion(7, 11), Ratio.One)],
        });
        var factory = new OrganisationFactory(new FleetTables(plan),
            7) { MinVersion = new SensorVersion(major, minor) };
        var segments = new List<Segment>();
        foreach (Organisation organisation in Small.Everybody(plan))
        {
            factory.LayOut(organisation, segments);

            Assert.All(segments, s => Assert.Equal(takes, s.Takes));
            Assert.Equal(takes && organisation.Coverage > 0, factory.IsReached(organisation));
        }
    }

    private static List<int> SiteSizes(SitePlan law, int size)
    {
        int sites = (int)Math.Clamp(Math.Ceiling(size / (double)law.EndpointsPerSite), 1, law.MaxSites);
        return [.. Enumerable.Range(0, sites).Select(s => (size / sites) + (s < size % sites ? 1 : 0))];
    }

    private static void ForAll(Action<FleetPlan, Organisation, List<Segment>, int> check) =>
        AnySeeded.Check((plan, seed) =>
        {
            OrganisationFactory factory = Small.Factory(plan, seed);
            var segments = new List<Segment>();
            foreach (Organisation organisation in Small.Everybody(plan, seed))
            {
                int hosts = factory.LayOut(organisation, segments);
                check(plan, organisation, segments, hosts);
            }
        }, times: 60);
}
