using System.Globalization;
using System.Reflection;

namespace Sim.Engine.Tests;

/// <summary>How a finished run becomes a result.</summary>
public sealed class ResultTests
{
    [Fact]
    public void The_thinned_series_has_at_most_a_thousand_points_of_the_full_one() =>
        (from window in Gen.OneOf(Gen.Const(1_000L), Gen.Const(10_000L), Gen.Const(A.Minute), Gen.Const(A.Hour))
         from days in Gen.Long[1, window < A.Minute ? 3 : 60]
         from release in Gen.Long[0, (days * A.Day) - 1]
         select (window, days, release)).Check((window, days, release) =>
        {
            RunOutcome outcome = Short(window, days * A.Day, release).Run();
            IReadOnlyList<SeriesPoint> all = outcome.AllWindows;
            IReadOnlyList<SeriesPoint> thinned = outcome.Result.Series;

            Assert.InRange(thinned.Count, Math.Min(all.Count, 24), 1_000);
            Assert.Equal(all[0], thinned[0]);
            Assert.Equal(all[^1], thinned[^1]);
            Assert.True(thinned.Zip(thinned.Skip(1)).All(p => p.First.T < p.Second.T));
            Assert.All(thinned, p => Assert.Equal(all[(int)Math.Round(p.T * 1000 / window) - 1], p));
        }, times: 30);

    [Fact]
    public void A_short_run_keeps_every_window() =>
        Assert.Equal(360, Short(A.Minute, 6 * A.Hour, 0).Run().Result.Series.Count);

    [Theory]
    [InlineData("kernel-content-interpreter", "out-of-bounds-read")]
    [InlineData("minifilter-user-parser", "unbounded-loop")]
    public void Totals_of_a_part_are_scaled_by_the_expected_reach(string design, string fault)
    {
        ScenarioPlan small = Small.Plan();
        ScenarioPlan plan = small with
        {
            Thinning = 5,
            Design = small.Design with { Name = design },
            Update = small.Update with { Fault = new FaultPlan(fault, Ratio.One, TriggerKind.AtOnce, A.Law(0)) },
            Rollout = small.Rollout with { RevertAt = null },
        };
        RunModel model = RunModel.Build(plan);
        SimResult result = plan.Run().Result;

        double factor = model.Reach.ExpectedInFleet / model.Reach.Expected;
        Assert.True(factor > 1);
        Assert.Equal(factor, result.Scale.Factor);
        Assert.Equal(model.Census.EndpointsInFleet, result.Totals.Endpoints);
        Assert.Equal(model.Census.Endpoints, result.RawTotals.Endpoints);
        Assert.True(result.RawTotals.WentDown > 0);
        foreach (PropertyInfo total in typeof(RunTotals).GetProperties()
            .Where(p => p.Name != nameof(RunTotals.Endpoints)))
        {
            double raw = Convert.ToDouble(total.GetValue(result.RawTotals), CultureInfo.InvariantCulture);
            double scaled = Convert.ToDouble(total.GetValue(result.Totals), CultureInfo.InvariantCulture);
            Assert.True(Math.Abs((raw * factor) - scaled) <= (total.PropertyType == typeof(long) ? 1 : 1e-6),
                $"{total.Name}: {raw} x {factor} is not {scaled}");
        }

        Assert.True(result.RawTotals.SuccessfulAttacksWithoutUpdate > 0);
        Assert.Equal(design == "minifilter-user-parser", result.RawTotals.ProtectionGapHours > 0);
    }

    // Of four machines more than half may be of those that are always on; all of them are down.
    [Fact]
    public void Nobody_is_less_online_than_not_at_all()
    {
        ScenarioPlan plan = Small.Plan();
        Ratio half = Ratio.Of(1, 2);
        OnlineHabit always = plan.Fleet.OnlinePatterns[0].Habits[0];
        double[] lowest = [.. Enumerable.Range(1, 12).Select(seed => (plan with
        {
            FleetSeed = (ulong)seed,
            Fleet = plan.Fleet with
            {
                Groups = [
                    Small.Group("only", organisations: 1) with { MedianEndpoints = 4, Sigma = 0,
                        Adoption = AdoptionPlan.Everybody }],
                OnlinePatterns =
                [
                    .. new[] { "always", "shift" }.Select(name => new OnlinePattern(
                        name,
                        [always with { Share = half }, always with { Share = half, Kind = OnlineHabitKind.Never }])),
                ],
            },
            Rollout = plan.Rollout with { RevertAt = null },
            Recovery = plan.Recovery with { MaxTries = 0, Hands = null },
        }).Run().Result.Series.Min(p => p.OnlineShare))];

        Assert.All(lowest, share => Assert.InRange(share, 0, 1));
        Assert.Contains(0, lowest);
    }

    [Fact]
    public void The_largest_are_those_of_the_platform_that_the_update_is_for()
    {
        ScenarioPlan plan = Small.Plan();
        SimResult result = (plan with
        {
            Fleet = plan.Fleet with { Groups = [Small.Group("many", organisations: 40) with { Platform = "linux" },
                Small.Group("few", organisations: 8)] },
        }).Run().Result;

        Assert.All(result.Organisations.Largest, l => Assert.Equal(8, l.Among));
        Assert.Equal(result.Organisations.Hit, result.Organisations.Largest[0].Hit);
        Assert.True(result.Organisations.Hit > 0);
    }

    [Fact]
    public void Totals_of_the_whole_fleet_are_raw()
    {
        SimResult result = Small.Plan().Run().Result;

        Assert.Equal(result.RawTotals, result.Totals);
        Assert.Equal(1, result.Scale.Factor);
        Assert.Equal(RunModel.Build(Small.Plan()).Census.EndpointsInFleet, result.Totals.Endpoints);
    }

    [Fact]
    public void Segments_are_countries_by_kinds_with_all_their_endpoints()
    {
        // Nobody reverts, so that those are hit too who were asleep.
        ScenarioPlan plan = Small.Plan();
        ShareTables shares = (plan with { Rollout = plan.Rollout with { RevertAt = null } }).Run().Result.Shares;

        Assert.Equal(["AA/desk", "AA/server", "BB/desk", "BB/server"],
            shares.Segment.Select(r => r.Key).Order(StringComparer.Ordinal));
        foreach ((ShareRow whole,
            int part) in shares.Country.Select(r => (r, 0)).Concat(shares.DeviceKind.Select(r => (r, 1))))
        {
            ShareRow[] parts = [.. shares.Segment.Where(r => r.Key.Split('/')[part] == whole.Key)];
            Assert.Equal((whole.Endpoints, whole.Crashed), (parts.Sum(r => r.Endpoints), parts.Sum(r => r.Crashed)));
        }
    }

    [Fact]
    public void The_share_of_outages_that_end_in_time_grows_with_the_time()
    {
        ServiceResult mail = Small.Plan().Run().Result.Services.Single();
        double[] shares = [.. mail.BackWithin.Select(b => b.Share!.Value)];

        Assert.True(mail.Hit > 0);
        Assert.Equal(BackWithin.GridHours.Select(h => $"{h}h"), mail.BackWithin.Select(b => b.Within));
        Assert.Equal(shares.Order(), shares);
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
        Assert.True(shares[0] < shares[^1] && shares[^1] > 0.5, string.Join(' ', shares));
    }

    [Fact]
    public void The_trace_is_in_total_order_and_has_every_event_of_its_window()
    {
        ScenarioPlan plan = Small.Plan();
        RunOutcome whole = plan.Run();
        long before = 0;
        for (long window = 6; window < 40; window += 7)
        {
            RunBooks traced = plan.Run(new RunOptions { TraceWindow = window, Shards = 3 }).Books;

            long length = plan.Window.Milliseconds;
            Assert.All(traced.Trace, t => Assert.Equal(window, t.TimeMs / length));
            Assert.Equal(
                traced.Trace.OrderBy(t => t.TimeMs).ThenBy(t => t.EntityKey).ThenBy(t => t.Kind).ThenBy(t => t.Value),
                traced.Trace);
            Assert.Equal(whole.Result.Digest, traced.Digest);
            before += traced.Trace.Count(t => t.Kind == (byte)TransitionKind.Crashed);
            long crashed = whole.AllWindows[(int)window].Crashed - whole.AllWindows[(int)window - 1].Crashed;
            Assert.Equal(crashed, traced.Trace.Count(t => t.Kind == (byte)TransitionKind.Crashed));
        }

        Assert.True(before > 0);
    }

    private static ScenarioPlan Short(long window, long duration, long release) => Small.Plan() with
    {
        Window = A.Ms(window),
        Duration = A.Ms(duration),
        Rollout = Small.Plan().Rollout with { ReleaseAt = A.At(release), RevertAt = null },
        Fleet = Small.Fleet(Small.Group("one", 3)),
    };

    [Fact]
    public void Attacks_are_the_scenarios_and_change_no_event()
    {
        ScenarioPlan plan = Small.Plan();
        ThreatPlan twice =
            ThreatPlan.Default with { AttacksPerEndpointYear = 2 * ThreatPlan.Default.AttacksPerEndpointYear };
        RunOutcome usual = Runs.Run(plan);
        RunOutcome more = Runs.Run(plan with { Threat = twice });

        Assert.Equal(usual.Result.Digest, more.Result.Digest);
        Assert.InRange(usual.Result.Totals.SuccessfulAttacks, 1e-9, double.MaxValue);
        Assert.Equal(2 * usual.Result.Totals.SuccessfulAttacks, more.Result.Totals.SuccessfulAttacks, 9);
        Assert.Contains(more.Result.Assumptions,
            a => a is { Path: "threat.attacksPerEndpointYear", Value: "4", Source: "Given by the scenario." });
    }

    [Fact]
    public void A_number_whose_basis_the_scenario_gives_is_told_once()
    {
        var given = new Assumption("threat.newKind", "5%", Basis.Published, "Somewhere.");
        RunOutcome run = Runs.Run(Small.Plan() with { Assumptions = [given] });

        Assert.Equal([given], run.Result.Assumptions.Where(a => a.Path == "threat.newKind"));
    }
}
