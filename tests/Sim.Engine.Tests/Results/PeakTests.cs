namespace Sim.Engine.Tests;

/// <summary>The most down at once is that of a moment, and no window hides it.</summary>
public sealed class PeakTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Windows_do_not_hide_the_worst_moment(ulong seed)
    {
        ScenarioPlan plan = Restarting(seed);
        RunOutcome[] outcomes = [
            .. new[] { 1_000, 60_000, 3_600_000 }.Select(window => (plan with { Window = A.Ms(window) }).Run())];

        long worst = ByTransitions(plan with { Window = A.Ms("1h") });
        Assert.All(outcomes, outcome => Assert.Equal(worst, outcome.Result.RawTotals.PeakDown));
        Assert.True(outcomes[2].AllWindows.Max(p => p.Down) < worst, "no window had to be looked into");
    }

    [Theory]
    [InlineData(2, 7)]
    [InlineData(13, 3)]
    public void Shards_and_snapshots_do_not_hide_it(int shards, int every)
    {
        ScenarioPlan plan = Restarting(4) with { Window = A.Ms("10m") };

        Assert.Equal(
            plan.Run().Result.RawTotals.PeakDown,
            plan.Run(new RunOptions { Shards = shards, SnapshotEvery = every }).Result.RawTotals.PeakDown);
    }

    [Fact]
    public void An_outage_of_no_length_is_no_time_down()
    {
        ScenarioPlan plan = Restarting(1);
        plan = plan with
        {
            Design = new DesignPlan("kernel-content-interpreter", 20, BoundsCheck: false),
            Update = plan.Update with { HighestComparedInput = 21,
                Fault = plan.Update.Fault with { Class = "out-of-bounds-read" } },
            Recovery = plan.Recovery with
            {
                FailedBoots = 0,
                Hands = plan.Recovery.Hands! with
                {
                    FixedCrews = int.MaxValue, GuidanceAt = A.At(0), Mobilisation = A.Law(0),
                    Methods = [
                        .. plan.Recovery.Hands.Methods.Select(m => m with { Work = A.Law(0), NeedsKey = false })],
                },
            },
        };

        RunTotals totals = plan.Run().Result.RawTotals;

        Assert.True(totals.ManualRepairs > 0 && totals.ManualRepairs == totals.Crashed);
        Assert.Equal((0L, 0.0), (totals.PeakDown, totals.DownHours));
    }

    // A fault that brings a machine down once and lets it up at its next start: outages shorter than a window of an
    // hour.
    private static ScenarioPlan Restarting(ulong seed)
    {
        ScenarioPlan small = Small.Plan();
        return small with
        {
            Seed = seed,
            Design = new DesignPlan("kernel-driver", 0, BoundsCheck: false),
            Update = small.Update with { Fault = new FaultPlan("use-after-free", Ratio.One, TriggerKind.AtOnce,
                A.Law(0)) },
        };
    }

    private static long ByTransitions(ScenarioPlan plan)
    {
        var changes = new SortedDictionary<long, long>();
        long windows = (plan.Duration.Milliseconds + plan.Window.Milliseconds - 1) / plan.Window.Milliseconds;
        for (long window = 0; window < windows; window++)
        {
            foreach (Transition t in plan.Run(new RunOptions { TraceWindow = window }).Books.Trace)
            {
                long change = (TransitionKind)t.Kind switch
                {
                    TransitionKind.Crashed or TransitionKind.Hung or TransitionKind.Quarantined => 1,
                    TransitionKind.SelfHealed or TransitionKind.CloudHealed or TransitionKind.Repaired
                        or TransitionKind.Restarted => -1,
                    _ => 0,
                };
                changes[t.TimeMs] = changes.GetValueOrDefault(t.TimeMs) + change;
            }
        }

        long down = 0;
        return changes.Values.Max(change => down += change);
    }
}
