namespace Sim.Reference.Tests;

/// <summary>Model §2, Endpoint.</summary>
public sealed class EndpointTests
{
    private static readonly Ratio Half = Ratio.Of(1, 2);

    [Fact]
    public void Attributes_are_lanes_of_two_draws_under_the_fleet_seed()
    {
        ScenarioPlan plan = A.Plan(50)
            .TwoRings("0s")
            .Group(
                group =>
                    group with { Adoption = AdoptionPlan.Everybody with { Part = Ratio.One, From = Half, To = Half } })
            .Kind(kind => kind with { Encrypted = Half, Wired = Half, OutOfBand = Half, PowerCycled = Half })
            .Fleet(fleet => fleet with
            {
                OnlinePatterns =
                [
                    new OnlinePattern("online",
                        [A.Always with { Share = Half }, A.Always with { Name = "b", Share = Half }]),
                ],
            });
        EntityDraws draws = Walk.Attributes(plan);

        foreach (Endpoint e in new FleetBuilder(plan).Build().Single().Endpoints)
        {
            PhiloxBlock presence = draws.Endpoint(e.Ordinal, DrawPurpose.Presence);
            PhiloxBlock traits = draws.Endpoint(e.Ordinal, DrawPurpose.Traits);
            Assert.Equal(Low(presence.A), e.Habit.Name == "always");
            Assert.Equal(Low(presence.C), e.Covered);
            Assert.Equal(Low(presence.D), e.Stage == 0);
            Assert.Equal(
                (Low(traits.A), Low(traits.B), Low(traits.C), Low(traits.D)),
                (e.Encrypted, e.Wired, e.OutOfBand, e.PowerCycled));
        }
    }

    [Fact]
    public void A_shift_offset_is_uniform_over_the_milliseconds_of_plus_minus_spread()
    {
        ScenarioPlan plan = A.Plan(50).Shift(A.EveryDay, 480, 960, spread: 10);
        EntityDraws draws = Walk.Attributes(plan);

        foreach (Endpoint e in new FleetBuilder(plan).Build().Single().Endpoints)
        {
            decimal lane = draws.Endpoint(e.Ordinal, DrawPurpose.Presence).B;
            long offset = (long)(lane * 1_200_001m / 4_294_967_296m) - 600_000;
            Assert.Equal((8 * A.Hour) + offset, e.Online.From(2 * A.Hour, A.Day).First().From);
            Assert.InRange(offset, -600_000, 600_000);
        }
    }

    [Fact]
    public void A_part_covered_organisation_exposes_the_covered_endpoints_only()
    {
        ScenarioPlan plan = A.Plan(60)
            .Group(
                group =>
                    group with { Adoption = AdoptionPlan.Everybody with { Part = Ratio.One, From = Half, To = Half } });
        int covered = Enumerable.Range(0, 60)
            .Count(i => Low(Walk.Attributes(plan).Endpoint((uint)i, DrawPurpose.Presence).C));

        Assert.InRange(covered, 15, 45);
        Assert.Equal(covered, Walk.Run(plan).Totals.Exposed);
    }

    private static bool Low(uint lane) => lane < 1U << 31;
}
