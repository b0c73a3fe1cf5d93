namespace Sim.Engine.Tests;

/// <summary>What must hold in every run, whatever the scenario.</summary>
public sealed class InvariantTests
{
    [Fact]
    public void Counts_only_grow_and_nobody_recovers_who_was_not_down() =>
        ForAll((plan, outcome) =>
        {
            SeriesPoint before = new(0, 0, 0, 0, 0, 0, 0, 1);
            foreach (SeriesPoint point in outcome.AllWindows)
            {
                Assert.True(
                    point.Exposed >= before.Exposed && point.Crashed >= before.Crashed
                        && point.Recovered >= before.Recovered);
                Assert.True(
                    point.Exposed >= point.WentDown && point.WentDown >= point.Recovered
                        && point.WentDown >= point.Crashed);
                Assert.Equal(point.WentDown - point.Recovered, point.Down);
                Assert.InRange(point.OnlineShare, 0, 1);
                Assert.True(point.ServicesDown >= 0);
                before = point;
            }

            Assert.Equal((plan.Duration.Milliseconds + plan.Window.Milliseconds - 1) / plan.Window.Milliseconds,
                outcome.AllWindows.Count);
            Assert.Equal(outcome.AllWindows.Count, outcome.Books.Chain.Count);
            Assert.Equal(before.Exposed, outcome.Result.RawTotals.Exposed);
            Assert.InRange(outcome.Result.RawTotals.PeakDown, outcome.AllWindows.Max(p => p.Down), before.WentDown);
        });

    [Fact]
    public void Every_crash_is_repaired_or_healed_or_still_down() =>
        ForAll((_, outcome) =>
        {
            RunTotals totals = outcome.Result.RawTotals;

            Assert.Equal(totals.WentDown,
                totals.ManualRepairs + totals.SelfHealed + totals.CloudHealed + totals.Restarted + totals.StillDown);
            Assert.InRange(totals.AtMachine, 0, totals.ManualRepairs);
            Assert.True(totals.Exposed >= totals.WentDown + totals.Cleaned);
            Assert.True(totals.Endpoints >= totals.Exposed);
            RepairsResult repairs = outcome.Result.Repairs;
            Assert.True(
                totals.WentDown >= repairs.Tickets && repairs.Tickets >= repairs.Started
                    && repairs.Started >= repairs.Waited);
            Assert.True(repairs.Started >= totals.ManualRepairs && repairs.Started >= repairs.KeyLookups);
        });

    [Fact]
    public void Tables_add_up_to_the_totals() =>
        ForAll((_, outcome) =>
        {
            SimResult result = outcome.Result;
            foreach (IReadOnlyList<ShareRow> axis in (IReadOnlyList<ShareRow>[])
            [
                result.Shares.Sector, result.Shares.Country, result.Shares.DeviceKind,
            ])
            {
                Assert.Equal(result.RawTotals.Endpoints, axis.Sum(r => r.Endpoints));
                Assert.Equal(result.RawTotals.Exposed, axis.Sum(r => r.Exposed));
                Assert.Equal(result.RawTotals.Crashed, axis.Sum(r => r.Crashed));
                Assert.Equal(result.RawTotals.Hung, axis.Sum(r => r.Hung));
                Assert.Equal(result.RawTotals.Quarantined, axis.Sum(r => r.Quarantined));
                Assert.Equal(result.RawTotals.AtMachine, axis.Sum(r => r.AtMachine));
                Assert.Equal(result.RawTotals.ManualRepairs, axis.Sum(r => r.ManualRepairs));
                Assert.Equal(result.RawTotals.SelfHealed, axis.Sum(r => r.SelfHealed));
                Assert.Equal(result.RawTotals.CloudHealed, axis.Sum(r => r.CloudHealed));
            }
        });

    [Fact]
    public void Down_hours_are_the_area_under_the_curve_to_less_than_a_window_for_each_endpoint() =>
        ForAll((plan, outcome) =>
        {
            double windowHours = plan.Window.Milliseconds / 3_600_000.0;
            double area = outcome.AllWindows.Sum(p => p.Down) * windowHours;

            Assert.Equal(area, outcome.Result.RawTotals.DownHours,
                (outcome.Result.RawTotals.WentDown * windowHours * 2) + 1e-9);
        });

    [Fact, TooSlowForMutants]
    public void Shards_and_snapshots_change_nothing() =>
        Gen.Select(AnyPlan.Scenario, Gen.Int[2, 64], Gen.Int[1, 60]).Sample((plan, shards, every) =>
        {
            RunOutcome one = plan.Run();
            RunOutcome many = plan.Run(new RunOptions { Shards = shards, SnapshotEvery = every });

            Assert.Equal(one.Result.Digest, many.Result.Digest);
            Assert.Equal(one.Books.Chain, many.Books.Chain);
            Assert.Equal(one.AllWindows, many.AllWindows);
            Assert.Equal(one.Result.RawTotals, many.Result.RawTotals);
            Assert.Equal(one.Result.Repairs, many.Result.Repairs);
        }, iter: 15);

    private static void ForAll(Action<ScenarioPlan, RunOutcome> check) =>
        AnyPlan.Scenario.Check(plan => check(plan, plan.Run()), times: 60);
}
