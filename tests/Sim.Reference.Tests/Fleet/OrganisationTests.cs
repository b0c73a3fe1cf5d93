namespace Sim.Reference.Tests;

/// <summary>Model §2, Organisation.</summary>
public sealed class OrganisationTests
{
    private static readonly Ratio Half = Ratio.Of(1, 2);

    [Fact]
    public void Without_sigma_every_organisation_has_the_median_rounded_half_away_from_zero()
    {
        ScenarioPlan plan = A.Plan().Fleet(fleet => fleet with { Groups = [A.Group(2.5, 4)] });

        Assert.Equal([3, 3, 3, 3], Build(plan).Select(o => o.Size));
    }

    [Fact]
    public void An_organisation_has_at_least_one_endpoint()
    {
        ScenarioPlan plan = A.Plan().Fleet(fleet => fleet with { Groups = [A.Group(0.1)] });

        Assert.Equal(1, Build(plan).Single().Size);
    }

    [Fact]
    public void Sizes_follow_the_log_normal_quantile_of_their_rank_stratum()
    {
        ScenarioPlan plan = A.Plan()
            .Group(group => group with { Organisations = 5, MedianEndpoints = 40, Sigma = 1 });
        IReadOnlyList<Organisation> fleet = Build(plan);

        foreach ((int index, Organisation organisation) in fleet.Index())
        {
            ulong key = Mix.Combine(Mix.OfName("group"), (ulong)index);
            ulong bits = new EntityDraws(plan.FleetSeed, key).Organisation(DrawPurpose.OrganisationSize).Low;
            double place = (index + ((bits >> 11) / 9007199254740992.0)) / 5;
            double exact = 40 * Math.Exp(DetMath.NormalQuantile(1 - place));
            Assert.Equal(Math.Round(exact, MidpointRounding.AwayFromZero), organisation.Size);
        }

        Assert.Equal(fleet.Select(o => o.Size).OrderDescending(), fleet.Select(o => o.Size));
    }

    [Fact]
    public void Thinning_keeps_the_middle_of_every_k_organisations()
    {
        ScenarioPlan plan = A.Plan().Group(group => group with { Organisations = 7 }) with { Thinning = 3 };

        Assert.Equal([1, 4], Build(plan).Select(o => o.Index));
    }

    [Fact]
    public void A_group_can_fix_sector_and_country()
    {
        ScenarioPlan plan = A.Plan().Fleet(fleet => fleet with
        {
            Countries = [Country("AA", Ratio.One), Country("BB", Ratio.Zero)],
            Sectors = [new SectorPlan("x", Ratio.One, [Ratio.One]), new SectorPlan("y", Ratio.Zero, [Ratio.One])],
        });

        Organisation drawn = Build(plan).Single();
        Organisation fixedOne = Build(plan.Group(g => g with { Country = "BB", Sector = "y" })).Single();

        Assert.Equal(("AA", "x"), (drawn.Sites[0].Country.Code, drawn.Sector.Name));
        Assert.Equal(("BB", "y"), (fixedOne.Sites[0].Country.Code, fixedOne.Sector.Name));
    }

    [Fact]
    public void A_category_is_the_first_whose_exact_cumulative_share_exceeds_the_uniform()
    {
        Ratio third = Ratio.Of(1, 3);
        Ratio[] shares = [third, third, third];

        // floor(2^32 / 3) = 1431655765, floor(2^33 / 3) = 2863311530: not twice the first.
        Assert.Equal(0, Share.Pick(shares, 1_431_655_764));
        Assert.Equal(1, Share.Pick(shares, 1_431_655_765));
        Assert.Equal(1, Share.Pick(shares, 2_863_311_529));
        Assert.Equal(2, Share.Pick(shares, 2_863_311_530));
        Assert.Equal(2, Share.Pick([third, third, Ratio.Of(1, 4)], uint.MaxValue));
        Assert.Equal(1, Share.Pick([Ratio.Zero, Ratio.One], 0));
    }

    [Theory]
    [InlineData(0, 0UL, false)]
    [InlineData(1, 1_288_490_188UL, true)]
    [InlineData(2, 1UL << 32, true)]
    public void Adoption_is_none_or_a_part_or_all(int which, ulong coverage, bool reached)
    {
        ScenarioPlan plan = A.Plan().Group(group => group with
        {
            Adoption = AdoptionPlan.Everybody with { None = which == 0 ? Ratio.One : Ratio.Zero,
                Part = which == 1 ? Ratio.One : Ratio.Zero, From = Ratio.Of(3, 10), To = Ratio.Of(3, 10) },
        });
        Organisation organisation = Build(plan).Single();

        Assert.Equal(new Coverage(coverage, coverage), organisation.Coverage);
        Assert.Equal(reached, organisation.Reached);
    }

    [Fact]
    public void A_covered_part_lies_between_its_ends_by_lane_B()
    {
        ScenarioPlan plan = A.Plan().Group(group => group with
        {
            Adoption = AdoptionPlan.Everybody with { Part = Ratio.One, From = Ratio.Of(1, 4), To = Half },
        });
        uint lane = Walk.Attributes(plan).Organisation(DrawPurpose.Adoption).B;

        Assert.Equal((1UL << 30) + (lane / 4UL), Build(plan).Single().Coverage.Others);
    }

    [Fact]
    public void Servers_have_their_own_part_by_lane_C_and_a_sector_its_own_adoption()
    {
        ScenarioPlan plan = A.Plan().Group(group => group with
        {
            Adoption = AdoptionPlan.Everybody with
            {
                Part = Ratio.One, From = Half, To = Half, Servers = new PartRange(Ratio.Of(1, 4), Half),
            },
        });
        uint lane = Walk.Attributes(plan).Organisation(DrawPurpose.Adoption).C;
        AdoptionPlan none = AdoptionPlan.Everybody with { None = Ratio.One };

        Assert.Equal(new Coverage((1UL << 30) + (lane / 4UL), 1UL << 31), Build(plan).Single().Coverage);
        Assert.Equal(new Coverage(0, 0), Build(plan.Group(group => group with
        {
            AdoptionBySector = [none with { Sector = "another" }, none with { Sector = "sector" }],
        })).Single().Coverage);
    }

    [Fact]
    public void The_release_reaches_platforms_and_versions_it_is_for()
    {
        static bool Reached(Func<FleetGroup, FleetGroup> change) => Build(A.Plan().Group(change)).Single().Reached;
        static VersionPolicy Version(int minor) => new("policy", new SensorVersion(7, minor), Ratio.One);

        Assert.True(Reached(group => group with { Versions = [Version(10)] }));
        Assert.False(Reached(group => group with { Versions = [Version(9)] }));
        Assert.False(Reached(group => group with { Platform = "linux" }));
    }

    private static IReadOnlyList<Organisation> Build(ScenarioPlan plan) => new FleetBuilder(plan).Build();

    private static CountryPlan Country(string code, Ratio share) =>
        new(code, code, share, [new ZonePlan(A.Zone(0), Ratio.One)]);
}
