namespace Sim.Reference.Tests;

/// <summary>Model §12, worked out by hand.</summary>
public sealed class ListedTests
{
    private static readonly SensorVersion Old = new(7, 9);

    [Fact]
    public void The_key_is_that_of_the_groups_name_and_the_organisations()
    {
        Organisation organisation = Build(Listed("Acme", Place(Count(3))));

        Assert.Equal(Mix.Combine(Mix.OfName("group"), Mix.OfName("Acme")), organisation.Key);
        Assert.Equal(("group/Acme", 3L), (organisation.Name, organisation.Size));
    }

    [Fact]
    public void Only_endpoints_with_a_sensor_that_is_new_enough_are_exposed()
    {
        ListedOrganisation listed = Listed("Acme", Place(
            Count(3), Count(4) with { Version = Old }, Count(5) with { HasSensor = false }));
        Organisation organisation = Build(listed);

        Assert.Equal([true, true, true], organisation.Endpoints.Take(3).Select(e => e.Takes));
        Assert.All(organisation.Endpoints.Skip(3), e => Assert.False(e.Takes));
        Assert.Equal(3, Walk.Run(Plan(listed), _ => false).Totals.Exposed);
    }

    [Fact]
    public void Sensors_that_are_too_old_are_counted_and_endpoints_without_one_are_not()
    {
        ListedOrganisation listed = Listed("Acme", Place(
            Count(3), Count(4) with { Version = Old }, Count(5) with { HasSensor = false }));

        Assert.Equal([7L], Build(listed).Sites.Single().Sensors);
        Assert.Equal((UInt128)7 << 79, Walk.Run(
            Plan(listed with { Coverage = Ratio.Of(1, 2) }), _ => false).Windows[0].ExpectedOnline);
    }

    [Fact]
    public void A_version_that_is_not_given_is_the_policys()
    {
        ListedOrganisation listed = Listed("Acme", Place(Count(3) with { Version = null }));
        ScenarioPlan old = Plan(listed).Group(g => g with { Versions = [new VersionPolicy("old", Old, Ratio.One)] });

        Assert.True(Build(listed).Reached);
        Assert.False(new FleetBuilder(old).Build().Single().Reached);
    }

    [Fact]
    public void Given_coverage_and_crew_stand_in_place_of_the_drawn_ones()
    {
        ListedOrganisation listed = Listed("Acme", Place(Count(8))) with { Coverage = Ratio.Zero, Crew = 5 };
        Organisation organisation = Build(listed);

        Assert.Equal((new Coverage(0, 0), false), (organisation.Coverage, organisation.Reached));
        Assert.Equal(5, new Crew(organisation, A.Hands(crews: 1)).Size);
        Assert.Equal(5, new Crew(organisation, A.Hands() with { FixedCrews = int.MaxValue }).ActiveAt(0));
    }

    [Fact]
    public void A_spread_organisation_shares_each_count_among_its_sites_the_first_get_one_more()
    {
        // Seven endpoints at three to a site are three sites: 3, 2, 2, all in one zone.
        ListedOrganisation listed = Listed("Acme", Place(Count(7))) with { IsSpread = true };
        ScenarioPlan plan = Plan(listed).Fleet(f => f with { Sites = new SitePlan(3, 64, Ratio.One) });
        Organisation organisation = new FleetBuilder(plan).Build().Single();

        Assert.Equal(7, organisation.Sites.Single().KindCounts.Single());
    }

    [Fact]
    public void Places_with_the_same_offset_are_joined_and_the_home_has_most_endpoints()
    {
        ListedOrganisation listed = Listed("Acme",
            new ListedPlace("a", "AA", A.Zone(60), [Count(2)]), new ListedPlace("b", "AA", A.Zone(-60), [Count(4)]),
            new ListedPlace("c", "AA", A.Zone(60), [Count(3)]));
        Organisation organisation = Build(listed);

        Assert.Equal([4L, 5L], organisation.Sites.Select(s => s.KindCounts.Single()));
        Assert.Same(listed, organisation.Listed);
        Assert.Equal(organisation.Sites[1].Clock.ToLocal(0), organisation.Home.ToLocal(0));
    }

    [Fact]
    public void Endpoints_with_keys_stand_in_the_order_of_keys_and_are_known_by_them()
    {
        ListedOrganisation listed = Listed("Acme",
            new ListedPlace("a", "AA", A.Zone(60), [Count(1), Count(1) with { Version = Old }]),
            new ListedPlace("b", "AA", A.Zone(-60), [Count(1)]))
            with { Keys = new ListedKeys([7, 8, 9], [2, 1, 0]) };
        Organisation organisation = Build(listed);

        Assert.Equal([-60, 60, 60], organisation.Endpoints.Select(e => e.Site.Clock.Zone.Offsets[0].Minutes));
        Assert.Equal([true, false, true], organisation.Endpoints.Select(e => e.Takes));
        Assert.Equal([7UL, 8, 9], organisation.Endpoints.Select(e => e.Ordinal + 7UL));
        Assert.Equal(
            [.. ((ulong[])[7, 8, 9]).Select(key => Mix.Combine(organisation.Key, key))],
            organisation.Endpoints.Select(e => e.Key));
        Assert.Equal([1L, 2L], organisation.Sites.Select(s => s.KindCounts.Single()));
    }

    private static Organisation Build(ListedOrganisation listed) => new FleetBuilder(Plan(listed)).Build().Single();

    private static ScenarioPlan Plan(ListedOrganisation listed) =>
        A.Plan().Group(group => ListedScenario.WithListing(group, [listed]));

    private static ListedCount Count(int endpoints) => new(0, new SensorVersion(7, 11), true, endpoints);

    private static ListedPlace Place(params ListedCount[] counts) => new("", null, null, counts);

    private static ListedOrganisation Listed(string name, params ListedPlace[] places) => new()
    {
        Name = name, Sector = null, Coverage = null, Crew = null, IsSpread = false, Places = places,
    };
}
