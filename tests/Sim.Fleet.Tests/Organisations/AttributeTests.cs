namespace Sim.Fleet.Tests;

/// <summary>Sector, country, adoption and version of organisations.</summary>
public sealed class AttributeTests
{
    private const int N = 40_000;

    private static readonly List<Organisation> Many = Small.Everybody(Small.Fleet(Small.Group(organisations: N)));

    [Fact]
    public void Shares_are_those_of_the_plan()
    {
        Assert.All([0.6, 0.4], (share, i) => Share(share, o => o.Sector == i));
        Assert.All([0.5, 0.3, 0.2], (share, i) => Share(share, o => o.Country == i));
        Share(0.2, o => o.Coverage == 0);
        Share(0.5, o => o.Coverage == 1UL << 32);
        Share(0.5, o => o.Version == new SensorVersion(7, 11));
    }

    [Fact]
    public void One_attribute_says_nothing_of_another()
    {
        Share(0.6 * 0.5, o => o is { Sector: 0, Country: 0 });
        Share(0.5 * 0.5, o => o.Coverage == 1UL << 32 && o.Version == new SensorVersion(7, 10));
        Share(0.4 * 0.2, o => o is { Sector: 1, Coverage: 0 });
    }

    [Fact]
    public void A_part_is_spread_evenly_between_its_ends()
    {
        var parts = Many.Select(o => o.Coverage / (double)(1L << 32)).Where(c => c is > 0 and < 1).ToList();

        Assert.InRange(parts.Min(), 0.1, 0.101);
        Assert.InRange(parts.Max(), 0.599, 0.6);
        Assert.Equal(0.35, parts.Average(), 4 * 0.5 / Math.Sqrt(12 * parts.Count));
    }

    [Fact]
    public void Sectors_may_differ_in_adoption_and_move_nobody_elses_dice()
    {
        AdoptionPlan shops = AdoptionPlan.Everybody with { Sector = "shop", None = Ratio.Of(7, 10) };
        List<Organisation> own = Small.Everybody(
            Small.Fleet(Small.Group(organisations: N) with { AdoptionBySector = [shops] }));
        List<Organisation> inShops = [.. own.Where(o => o.Sector == 1)];

        Assert.Equal(0.7, inShops.Count(o => !o.HasSensor) / (double)inShops.Count, 0.015);
        Assert.Equal(0.3, inShops.Count(o => o.Coverage == 1UL << 32) / (double)inShops.Count, 0.015);
        Assert.Equal(Many.Where(o => o.Sector == 0).Select(o => (o.Key, o.Coverage)),
            own.Where(o => o.Sector == 0).Select(o => (o.Key, o.Coverage)));
    }

    [Fact]
    public void Servers_of_a_part_are_drawn_by_themselves_and_without_parts_of_their_own_are_as_the_others()
    {
        Assert.All(Many, o => Assert.Equal(o.Coverage, o.ServerCoverage));

        FleetGroup group = Small.Group(organisations: N);
        List<Organisation> own = Small.Everybody(Small.Fleet(group with
        {
            Adoption = group.Adoption with { Servers = new PartRange(Ratio.Of(1, 2), Ratio.One) },
        }));
        (double Others, double Servers)[] parts = [.. own.Where(o => o.Coverage is > 0 and < 1L << 32)
            .Select(o => (o.Coverage / (double)(1L << 32), o.ServerCoverage / (double)(1L << 32)))];

        Assert.Equal(Many.Select(o => o.Coverage), own.Select(o => o.Coverage));
        Assert.Equal(0.75, parts.Average(p => p.Servers), 0.01);
        Assert.InRange(parts.Min(p => p.Servers), 0.5, 0.501);
        double covariance = parts.Average(p => (p.Others - 0.35) * (p.Servers - 0.75));
        Assert.InRange(covariance, -0.001, 0.001);
        Assert.All(own.Where(o => o.Coverage is 0 or 1UL << 32), o => Assert.Equal(o.Coverage, o.ServerCoverage));
    }

    [Fact]
    public void A_fixed_country_and_sector_win()
    {
        FleetPlan plan = Small.Fleet(Small.Group() with { Country = "BB", Sector = "shop" });

        Assert.All(Small.Everybody(plan), o => Assert.Equal((1, 1), (o.Country, o.Sector)));
    }

    [Fact]
    public void With_everybody_on_none_nobody_is_covered()
    {
        FleetPlan plan = Small.Fleet(
            Small.Group() with { Adoption = AdoptionPlan.Everybody with { None = Ratio.One, Part = Ratio.Zero } });

        Assert.All(Small.Everybody(plan), o => Assert.Equal(0UL, o.Coverage));
    }

    [Fact]
    public void Keys_are_unique() => Assert.Equal(N, Many.Select(o => o.Key).Distinct().Count());

    [Theory]
    [InlineData(null, "nobody")]
    [InlineData("ZZ", null)]
    public void A_name_that_does_not_resolve_is_an_error(string? country, string? sector)
    {
        FleetPlan plan = Small.Fleet(Small.Group() with { Country = country, Sector = sector });

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Small.Factory(plan).Create(0, 0));
        Assert.Contains($"'{country ?? sector}'", thrown.Message, StringComparison.Ordinal);
    }

    private static void Share(double law, Predicate<Organisation> of)
    {
        double share = Many.Count(o => of(o)) / (double)N;
        Assert.Equal(law, share, 4 * Math.Sqrt(law * (1 - law) / N));
    }
}
