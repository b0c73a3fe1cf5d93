namespace Sim.Engine.Tests;

/// <summary>What is drawn of an organisation before the first window.</summary>
public sealed class FleetDraftTests
{
    private const double PerTechnician = 15;

    [Fact]
    public void Without_scatter_a_crew_is_a_technician_for_so_many_endpoints_and_at_least_one() =>
        Assert.All(Crews(sigma: 0), o => Assert.Equal(
            Math.Max(1, (int)Math.Round(o.Source.Size / PerTechnician, MidpointRounding.AwayFromZero)), o.Crew));

    [Fact]
    public void With_scatter_whoever_draws_above_the_median_has_more_than_that()
    {
        ReachedOrganisation[] crews = [.. Crews(sigma: 0.4).Where(o => o.Source.Size > 200)];
        Assert.True(crews.Length > 20, $"only {crews.Length} organisations are large");
        Assert.All(crews, o =>
        {
            ulong drawn = new EntityDraws(Small.Plan().FleetSeed, o.Source.Key).Organisation(DrawPurpose.CrewSize).Low;
            double median = o.Source.Size / PerTechnician;
            Assert.True(drawn >> 63 == 1 ? o.Crew >= median - 0.5 : o.Crew <= median + 0.5,
                $"{o.Source.Size} endpoints, {o.Crew} technicians, drawn {drawn:x16}");
        });
    }

    [Fact]
    public void An_organisation_that_runs_the_sensor_on_half_of_its_endpoints_is_expected_to_be_reached_by_half()
    {
        FleetGroup all = Small.Group("one") with { Adoption = AdoptionPlan.Everybody };
        FleetGroup half = all with { Adoption = AdoptionPlan.Everybody with { Part = Ratio.One, From = Ratio.Of(1, 2),
            To = Ratio.Of(1, 2) } };

        double whole = Reach(all);
        Assert.True(whole > 0);
        Assert.Equal(whole / 2, Reach(half), whole * 1e-6);
    }

    private static IReadOnlyList<ReachedOrganisation> Crews(double sigma)
    {
        ScenarioPlan small = Small.Plan();
        return RunModel.Build(small with
        {
            Fleet = Small.Fleet(Small.Group("one", 200) with { MedianEndpoints = 150 }),
            Recovery = small.Recovery with
            {
                Hands = Small.Hands() with { EndpointsPerTechnician = PerTechnician, Sigma = sigma },
            },
        }).Reached;
    }

    private static double Reach(FleetGroup group) =>
        RunModel.Build(Small.Plan() with { Fleet = Small.Fleet(group) }).Reach.Expected;
}
