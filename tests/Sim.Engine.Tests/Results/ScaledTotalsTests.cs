namespace Sim.Engine.Tests;

/// <summary>Estimates of the whole fleet from a part of its organisations.</summary>
public sealed class ScaledTotalsTests
{
    [Theory]
    [InlineData(2, 33)]
    [InlineData(3, 1)]
    [InlineData(7, 5)]
    [InlineData(11, 8)]
    public void Parts_add_up_and_nothing_is_above_what_exists(int thinning, ulong fleetSeed)
    {
        ScenarioPlan plan = Small.Plan() with { Thinning = thinning, FleetSeed = fleetSeed };
        RunTotals totals = plan.Run().Result.Totals;

        Assert.True(totals.Crashed > 0);
        Assert.Equal(totals.Crashed,
            totals.ManualRepairs + totals.SelfHealed + totals.CloudHealed + totals.Restarted + totals.StillDown);
        Assert.True(totals.Exposed >= totals.Crashed + totals.Cleaned + totals.AgentRestarts + totals.Degraded
            + totals.Rejected + totals.Slowed + totals.Damaged);
        Assert.InRange(totals.Exposed, totals.Crashed, totals.Endpoints);
        Assert.InRange(totals.PeakDown, totals.StillDown, totals.Crashed);
        Assert.True(totals.ExpectedUseDownHours <= totals.DownHours);
        Assert.True(totals.DownHours <= totals.Endpoints * plan.Duration.TotalHours);
    }

    [Fact]
    public void A_part_that_is_hit_harder_than_expected_stands_for_no_more_than_can_be_reached()
    {
        RunModel model = RunModel.Build(Small.Plan() with { Thinning = 3 });
        ReachFigures reach = model.Reach;
        FleetFigures fleet = ShardBooks.Fleet(model.Census);
        long reachable = reach.ReachableInFleet;

        Assert.InRange(reachable, 1, fleet.EndpointsInFleet);
        Assert.Equal(reach.ExpectedInFleet / reach.Expected, reach.FactorFor(fleet, 1));
        Assert.Equal(1, reach.FactorFor(fleet, reachable));
        Assert.Equal(reachable / (double)(reachable - 1), reach.FactorFor(fleet, reachable - 1));
    }
}
