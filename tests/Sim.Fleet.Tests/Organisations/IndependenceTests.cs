namespace Sim.Fleet.Tests;

/// <summary>Draws are keyed: what is changed in a fleet moves nobody else's dice.</summary>
public sealed class IndependenceTests
{
    private static readonly Gen<(FleetPlan Plan, ulong Seed)> AnySeeded = Gen.Select(AnyFleet.Fleet, Gen.ULong);

    [Fact]
    public void Adding_an_organisation_changes_the_sizes_by_rank_and_nothing_else_of_the_others() =>
        AnySeeded.Check((plan, seed) =>
        {
            FleetGroup one = plan.Groups[0];
            FleetPlan more = plan with { Groups = [one with { Organisations = one.Organisations + 1 }] };
            OrganisationFactory after = Small.Factory(more, seed);

            foreach (Organisation before in Small.Everybody(plan, seed))
            {
                Organisation same = after.Create(0, before.Index);
                Assert.Equal(Dice(before), Dice(same));
                Assert.Equal(Small.Factory(plan, seed).HomeZone(before), after.HomeZone(same));
                Assert.True(same.Size >= before.Size, "a rank among more organisations is a larger one");
            }
        }, times: 100);

    [Fact]
    public void Adding_a_group_in_front_leaves_every_organisation_and_segment_as_it_was() =>
        Gen.Select(AnySeeded, AnyFleet.Group).Check((seeded, other) =>
        {
            (FleetPlan plan, ulong seed) = seeded;
            FleetPlan more = plan with { Groups = [other with { Name = "other" }, .. plan.Groups] };

            Assert.Equal(Everything(plan, seed, 0), Everything(more, seed, 1));
        }, times: 60);

    [Fact]
    public void A_change_of_one_group_leaves_the_other_as_it_was() =>
        Gen.Select(AnySeeded, AnyFleet.Group, AnyFleet.Group).Check((seeded, other, changed) =>
        {
            (FleetPlan plan, ulong seed) = seeded;
            FleetPlan before = plan with { Groups = [.. plan.Groups, other with { Name = "other" }] };
            FleetPlan after = plan with { Groups = [.. plan.Groups, changed with { Name = "other" }] };

            Assert.Equal(Everything(before, seed, 0), Everything(after, seed, 0));
        }, times: 60);

    [Fact]
    public void A_changed_share_moves_only_the_margin()
    {
        FleetPlan plan = Small.Fleet(Small.Group(organisations: 20_000));
        FleetPlan first = plan with { Countries = Shares(plan, 50, 30, 20) };
        FleetPlan margin = plan with { Countries = Shares(plan, 52, 28, 20) };

        int changed = 0;
        foreach ((Organisation before, Organisation after) in Small.Everybody(first).Zip(Small.Everybody(margin)))
        {
            Assert.Equal((before.Size, before.Sector, before.Coverage, before.Version),
                (after.Size, after.Sector, after.Coverage, after.Version));
            Assert.True(before.Country == after.Country || (before.Country, after.Country) == (1, 0),
                $"organisation {before.Index} went from country {before.Country} to {after.Country}");
            changed += before.Country == after.Country ? 0 : 1;
        }

        // Two in a hundred of 20,000, within five standard deviations.
        Assert.InRange(changed, 300, 500);
    }

    [Fact]
    public void A_changed_adoption_leaves_sizes_sectors_countries_and_versions_alone() =>
        Gen.Select(AnySeeded, AnyFleet.Shares(3)).Check((seeded, shares) =>
        {
            (FleetPlan plan, ulong seed) = seeded;
            FleetPlan changed = plan with
            {
                Groups = [
                    plan.Groups[0] with { Adoption = plan.Groups[0].Adoption with { None = shares[0],
                        Part = shares[1] } }],
            };

            Assert.Equal(
                Small.Everybody(plan, seed).Select(o => (o.Key, o.Size, o.Sector, o.Country, o.Version)),
                Small.Everybody(changed, seed).Select(o => (o.Key, o.Size, o.Sector, o.Country, o.Version)));
        }, times: 60);

    [Fact]
    public void Another_fleet_seed_throws_all_dice_again()
    {
        FleetPlan plan = Small.Fleet(Small.Group(organisations: 2_000));
        var pairs = Small.Everybody(plan, 1).Zip(Small.Everybody(plan, 2)).ToList();

        // Keys are names; sectors of 60 and 40% agree by chance in 52%.
        Assert.All(pairs, p => Assert.Equal(p.First.Key, p.Second.Key));
        Assert.InRange(pairs.Count(p => p.First.Sector == p.Second.Sector), 1_040 - 112, 1_040 + 112);
    }

    private static List<(ulong, int, int, ulong, SensorVersion)> Dice(Organisation o) =>
        [(o.Key, o.Sector, o.Country, o.Coverage, o.Version)];

    private static List<(ulong, int, int, int, ulong, SensorVersion, string)> Everything(FleetPlan plan, ulong seed,
        int group)
    {
        OrganisationFactory factory = Small.Factory(plan, seed);
        var segments = new List<Segment>();
        return
        [
            .. Small.Everybody(plan, seed, group).Select(o =>
            {
                int hosts = factory.LayOut(o, segments);
                return (o.Key, o.Size, o.Sector, o.Country, o.Coverage, o.Version,
                    $"{hosts} {string.Join(' ', segments)}");
            }),
        ];
    }

    private static List<CountryPlan> Shares(FleetPlan plan, params int[] percent) =>
        [.. plan.Countries.Select((c, i) => c with { Share = Ratio.Of(percent[i], 100) })];
}
