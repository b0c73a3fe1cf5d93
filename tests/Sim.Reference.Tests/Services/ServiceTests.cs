namespace Sim.Reference.Tests;

/// <summary>Model §8, and the order of §9 where services show it. All endpoints are hosts.</summary>
public sealed class ServiceTests
{
    private static readonly TransitionKind[] Changes = [TransitionKind.ServiceDown, TransitionKind.ServiceUp];

    [Fact]
    public void A_service_goes_down_with_too_few_servers_and_is_up_after_its_restart()
    {
        ScenarioPlan plan = Serve(A.Plan(1), 1, 1).Hands(A.Hands());

        // Down at 01:00; repaired at 01:40; restarted ten minutes later.
        Assert.Equal(["1h ServiceDown s0 1", "1h50m ServiceUp s0 1"], Walk.Lines(plan, Changes));
        ServiceOutage outage = Walk.Run(plan).Outages.Single();
        Assert.Equal((0, 1, 3_600_000, 6_600_000), (outage.Service, outage.Number, outage.DownAt, outage.UpAt));
        Assert.Equal(1, Walk.Run(plan).Fleet.Sum(o => o.Services.Count));
    }

    [Fact]
    public void It_stands_while_enough_servers_are_up()
    {
        ScenarioPlan plan = Walk.WithRings(Serve(A.Plan(3).TwoRings("1m"), 3, 2), 0, 1, 1);

        Assert.Equal(["1h1m ServiceDown s0 2"], Walk.Lines(plan, Changes));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 4)]
    public void A_smaller_last_group_needs_its_part_rounded_up(int needed, int expected)
    {
        ScenarioPlan plan = Serve(A.Plan(8), 5, needed);
        Organisation organisation = new FleetBuilder(plan).Build().Single();
        IReadOnlyList<HostedService> services = HostedService.Of(organisation, plan.Services[0]);

        Assert.Equal([5, 3], services.Select(s => s.Hosts.Count));
        Assert.Equal(needed, services[0].Needed);
        Assert.Equal(needed == 5 ? 3 : expected, services[1].Needed);
        Assert.Equal([5U, 6U, 7U], services[1].Hosts.Select(h => h.Ordinal));
    }

    [Fact]
    public void The_first_plan_that_names_the_sector_counts_and_one_without_sectors_names_all()
    {
        ServicePlan other = Service(1, 1) with { Sectors = ["other"] };
        ServicePlan own = Service(1, 1) with { Sectors = ["x", "sector"] };
        ServicePlan all = Service(2, 1);
        Organisation organisation = new FleetBuilder(A.Plan()).Build().Single();

        Assert.Same(own, HostedService.PlanOf(organisation, [other, own, all]));
        Assert.Same(all, HostedService.PlanOf(organisation, [other, all, own]));
        Assert.Null(HostedService.PlanOf(organisation, [other]));
    }

    [Fact]
    public void Only_endpoints_of_hosting_kinds_are_hosts()
    {
        ScenarioPlan plan = Serve(A.Plan(2), 1, 1).Kind(kind => kind with { HostsServices = false });

        Assert.Empty(Walk.Lines(plan, Changes));
    }

    [Fact]
    public void A_failure_during_the_restart_makes_it_void_and_the_outage_goes_on()
    {
        // e0 is back at 01:40 and the service would be up at 01:50; e1 crashes at 01:45 and is back at 02:25.
        ScenarioPlan plan = Walk.WithRings(Serve(A.Plan(2).TwoRings("45m"), 2, 2), 0, 1)
            .Hands(A.Hands());

        Assert.Equal(
            ["1h ServiceDown s0 1", "2h35m ServiceUp s0 1"], Walk.Lines(plan, Changes));
    }

    [Fact]
    public void A_failure_that_leaves_enough_servers_does_not_stop_the_restart()
    {
        // Two of four are needed. e0, e1 and e2 crash at 01:00; e0 is back at 01:40 and the restart begins, e1 is back
        // at 02:10; e3 crashes at 02:15, within the restart, and leaves two.
        ScenarioPlan plan = Serve(A.Plan(4).TwoRings("1h15m"), 4, 2).Hands(A.Hands());
        plan = Walk.WithRings(plan, 0, 0, 0, 1) with
        {
            Services = [Service(4, 2) with { Restart = A.Law("40m") }],
        };

        Assert.Equal(
            ["1h ServiceDown s0 3", "2h20m ServiceUp s0 1"], Walk.Lines(plan, Changes));
    }

    [Fact]
    public void The_next_outage_has_the_next_number_and_a_restart_draw_of_its_own()
    {
        // e0 is back at 01:40 and the service soon after; e1 crashes at 06:00 and is back at 06:40.
        ScenarioPlan plan = Walk.WithRings(Serve(A.Plan(2).TwoRings("5h"), 2, 2), 0, 1).Hands(A.Hands());
        plan = plan with
        {
            Services = [
                plan.Services[0] with { Restart = DurationLaw.Uniform(SimDuration.Zero,
                    SimDuration.FromMilliseconds(999_999)) }],
        };
        long Restart(uint outage) => (long)(Walk.Happenings(plan).Service(0, DrawPurpose.ServiceRestart, outage).Low
            / 18_446_744_073_709_551_616m * 1_000_000);

        Assert.Equal(
            [
                "1h ServiceDown s0 1", $"{A.Text((100 * A.Minute) + Restart(1))} ServiceUp s0 1",
                "6h ServiceDown s0 1", $"{A.Text((400 * A.Minute) + Restart(2))} ServiceUp s0 2",
            ],
            Walk.Lines(plan, Changes)
                .OrderBy(line => A.Time(line.Split(' ')[0])));
    }

    [Fact]
    public void At_one_millisecond_a_repair_ends_before_another_host_crashes()
    {
        // One of two is needed. e0 is repaired at 01:40, the very millisecond at which e1 crashes.
        ScenarioPlan plan = Walk.WithRings(Serve(A.Plan(2).TwoRings("40m"), 2, 1), 0, 1)
            .Hands(A.Hands());

        Assert.Equal(2, Walk.Run(plan).Totals.Crashed);
        Assert.Empty(Walk.Lines(plan, Changes));
    }

    [Fact]
    public void At_one_millisecond_a_crash_comes_before_the_end_of_a_restart()
    {
        // The restart after e0's repair ends at 01:50, the very millisecond at which e1 crashes.
        ScenarioPlan plan = Walk.WithRings(Serve(A.Plan(2).TwoRings("50m"), 2, 2), 0, 1)
            .Hands(A.Hands());

        Assert.Equal(2, Walk.Lines(plan, Changes).Length);
        Assert.Equal("2h40m ServiceUp s0 1", Walk.Lines(plan, Changes)[1]);
    }

    [Fact]
    public void Every_crash_of_a_millisecond_is_counted_one_by_one()
    {
        Assert.Equal(["1h ServiceDown s0 1"], Walk.Lines(Serve(A.Plan(3), 3, 3), Changes));
        Assert.Equal(["1h ServiceDown s0 3"], Walk.Lines(Serve(A.Plan(3), 3, 1), Changes));
    }

    private static ServicePlan Service(int servers, int needed) =>
        new("service", [], servers, needed, A.Law("10m"), 100);

    private static ScenarioPlan Serve(ScenarioPlan plan, int servers, int needed) =>
        plan.Kind(kind => kind with { HostsServices = true }) with { Services = [Service(servers, needed)] };
}
