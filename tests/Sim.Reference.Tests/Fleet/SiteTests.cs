namespace Sim.Reference.Tests;

/// <summary>Model §2, Sites and Segments.</summary>
public sealed class SiteTests
{
    [Theory]
    [InlineData(10, 4, 9, new long[] { 4, 3, 3 })]
    [InlineData(10, 4, 2, new long[] { 5, 5 })]
    [InlineData(8, 4, 9, new long[] { 4, 4 })]
    [InlineData(1, 4, 9, new long[] { 1 })]
    public void Endpoints_are_spread_evenly_over_the_sites(int size, int perSite, int most, long[] expected)
    {
        ScenarioPlan plan = A.Plan(size).Fleet(f => f with { Sites = new SitePlan(perSite, most, Ratio.One) });

        Assert.Equal(expected, Build(plan).Sites.Select(site => site.KindCounts.Sum()));
    }

    [Fact]
    public void Sites_beyond_the_first_are_at_home_or_in_a_country_drawn_with_lane_B()
    {
        ScenarioPlan plan = A.Plan(40).Fleet(fleet => fleet with
        {
            Sites = new SitePlan(1, 40, Ratio.Of(1, 2)),
            Countries = [Country("AA"), Country("BB")],
        });
        Organisation organisation = Build(plan);
        EntityDraws draws = Walk.Attributes(plan);
        string home = Half(draws.Organisation(DrawPurpose.Country).A) ? "AA" : "BB";

        Assert.Equal(home, organisation.Sites[0].Country.Code);
        foreach (Site site in organisation.Sites.Skip(1))
        {
            PhiloxBlock draw = draws.Organisation(DrawPurpose.Site, (uint)site.Number);
            Assert.Equal(Half(draw.A) ? home : Half(draw.B) ? "AA" : "BB", site.Country.Code);
        }
    }

    [Fact]
    public void A_fixed_country_wins_over_everything()
    {
        ScenarioPlan plan = A.Plan(20)
            .Group(group => group with { Country = "BB" })
            .Fleet(fleet => fleet with
            {
                Sites = new SitePlan(1, 20, Ratio.Zero),
                Countries = [Country("AA"), Country("BB")],
            });

        Assert.All(Build(plan).Sites, site => Assert.Equal("BB", site.Country.Code));
    }

    [Fact]
    public void The_zone_of_a_site_is_drawn_with_lane_C()
    {
        ScenarioPlan plan = A.Plan(20).Fleet(fleet => fleet with
        {
            Sites = new SitePlan(1, 20, Ratio.One),
            Countries =
            [
                new CountryPlan(
                    "AA", "A", Ratio.One,
                    [new ZonePlan(A.Zone(-210), Ratio.Of(1, 2)), new ZonePlan(A.Zone(345), Ratio.Of(1, 2))]),
            ],
        });
        EntityDraws draws = Walk.Attributes(plan);

        foreach (Site site in Build(plan).Sites)
        {
            long offset = Half(draws.Organisation(DrawPurpose.Site, (uint)site.Number).C) ? -210 : 345;
            Assert.Equal(A.Monday + (3 * A.Day) + (offset * A.Minute), site.Clock.ToLocal(0));
        }
    }

    [Fact]
    public void A_segments_size_is_rounded_by_lane_D_so_that_the_site_adds_up()
    {
        ScenarioPlan plan = A.Plan(30).Fleet(fleet => fleet with
        {
            Sites = new SitePlan(3, 10, Ratio.One),
            Kinds = [A.Kind("a"), A.Kind("b"), A.Kind("c")],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 4), Ratio.Of(1, 4), Ratio.Of(1, 2)])],
        });
        EntityDraws draws = Walk.Attributes(plan);

        // Three endpoints: boundaries at 3/4, 3/2 and 3, each raised by D / 2^32 and rounded down.
        foreach (Site site in Build(plan).Sites)
        {
            double raise = draws.Organisation(DrawPurpose.Site, (uint)site.Number).D / 4294967296.0;
            long first = (long)(0.75 + raise);
            long second = (long)(1.5 + raise);
            Assert.Equal([first, second - first, 3 - second], site.KindCounts);
        }
    }

    [Fact]
    public void Ordinals_run_through_sites_and_in_them_through_kinds()
    {
        ScenarioPlan plan = A.Plan(8).Fleet(fleet => fleet with
        {
            Sites = new SitePlan(4, 2, Ratio.One),
            Kinds = [A.Kind("a"), A.Kind("b")],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
        });
        Organisation organisation = Build(plan);

        Assert.Equal("0a 0a 0b 0b 1a 1a 1b 1b",
            string.Join(' ', organisation.Endpoints.Select(e => $"{e.Site.Number}{e.Kind.Name}")));
        Assert.Equal([0U, 1U, 2U, 3U, 4U, 5U, 6U, 7U], organisation.Endpoints.Select(e => e.Ordinal));
        Assert.All(organisation.Endpoints, e => Assert.Equal(Mix.Combine(organisation.Key, e.Ordinal), e.Key));
    }

    private static Organisation Build(ScenarioPlan plan) => new FleetBuilder(plan).Build().Single();

    private static bool Half(uint lane) => lane < 1U << 31;

    private static CountryPlan Country(string code) =>
        new(code, code, Ratio.Of(1, 2), [new ZonePlan(A.Zone(0), Ratio.One)]);
}
