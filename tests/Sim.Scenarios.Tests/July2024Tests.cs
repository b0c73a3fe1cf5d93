namespace Sim.Scenarios.Tests;

public sealed class July2024Tests
{
    private static readonly ScenarioPlan Plan =
        ScenarioReader.Read(Repository.Source("scenarios/incidents/july-2024.yaml"), Repository.Models).Plan!;

    [Fact]
    public void Moments_are_times_after_the_start()
    {
        Assert.Equal(SimTime.FromMilliseconds(9 * 60_000), Plan.Rollout.ReleaseAt);
        Assert.Equal(SimTime.FromMilliseconds(87 * 60_000), Plan.Rollout.RevertAt);
        Assert.Equal(SimDuration.FromMinutes(78), Plan.Rollout.RevertAt!.Value - Plan.Rollout.ReleaseAt);
    }

    [Fact]
    public void The_fleet_has_about_fifty_million_endpoints_by_its_law()
    {
        FleetGroup group = Assert.Single(Plan.Fleet.Groups);
        double mean = group.MedianEndpoints * Math.Exp(group.Sigma * group.Sigma / 2);

        Assert.InRange(mean * group.Organisations, 49e6, 51e6);
    }

    [Fact]
    public void The_tables_come_from_the_fleet_model()
    {
        Assert.Equal("enterprise-2024", Plan.Fleet.Model);
        Assert.Equal(120, Plan.Fleet.Countries.Single(c => c.Code == "DE").Zones[0].Zone.OffsetAt(Plan.Start));
        Assert.Equal([600, 600, 570, 570, 480],
            Plan.Fleet.Countries.Single(c => c.Code == "AU").Zones.Select(z => z.Zone.OffsetAt(Plan.Start)));
        Assert.Equal(Plan.Fleet.Kinds.Count, Plan.Fleet.Sectors[0].KindShares.Count);
    }

    [Fact]
    public void Numbers_carry_their_basis()
    {
        Assert.Contains(Plan.Assumptions,
            a => a.Path == "fleet.groups.customers.organisations" && a.Basis == Basis.Published);
        Assert.Contains(Plan.Assumptions, a => a.Path == "fleet.countries" && a.Basis == Basis.Assumed);
    }

    [Fact]
    public void An_expectation_within_a_share_becomes_a_span()
    {
        ExpectationPlan crashed = Plan.Expectations.Single(e => e.Metric == "totals.crashed");

        Assert.Equal((8_075_000.0, 8_925_000.0), (crashed.Min, crashed.Max));
    }
}
