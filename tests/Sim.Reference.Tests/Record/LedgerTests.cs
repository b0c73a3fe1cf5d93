namespace Sim.Reference.Tests;

/// <summary>Model §10.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Every_window_is_chained_also_idle_ones_and_a_last_part()
    {
        ScenarioPlan plan = Tiny.Plan();

        Assert.Equal(48, Walk.Run(plan).Windows.Count);
        Assert.Equal(49, Walk.Run(plan with { Duration = Tiny.Ms((48 * Tiny.Hour) + 1) }).Windows.Count);
        Assert.Equal(5, Walk.Run(plan with { Duration = Tiny.Ms(5_000), Window = Tiny.Ms(1_000) }).Windows.Count);
    }

    [Fact]
    public void The_chain_can_be_computed_from_transitions_and_counters()
    {
        ScenarioPlan plan = Tiny.Plan(3).RevertAt(80 * Tiny.Minute)
            .Rollout(r => r with { HaltAt = Tiny.At(75 * Tiny.Minute) })
            .Kind(kind => kind with { HostsServices = true })
            .Hands(Tiny.Hands()) with
        {
            Window = Tiny.Ms(7 * Tiny.Minute),
            Services = [new ServicePlan("s", [], 2, 1, Tiny.Law(11), 1)],
        };
        Walked outcome = Walk.Run(plan);
        DigestChain chain = new();
        foreach (WindowRecord window in outcome.Windows)
        {
            Digest128 digest = default;
            foreach (Transition t in outcome.Transitions.Where(t => t.TimeMs / (7 * Tiny.Minute) == window.Index))
                digest += Digest128.Of(t.TimeMs, t.EntityKey, t.Kind, t.Value);

            long end = (window.Index + 1) * 7 * Tiny.Minute;
            ulong state = 0;
            foreach (long value in (long[])
            [
                window.Down, window.Applied, window.WentDown, window.Recovered, window.ServicesDown,
                Before(Tiny.Hour), Before(75 * Tiny.Minute), Before(80 * Tiny.Minute),
            ])
            {
                state = Mix.Combine(state, (ulong)value);
            }

            chain.Append(window.Index, digest, state);
            Assert.Equal(chain.ToHex(), window.Chain);

            long Before(long moment) => moment < end ? 1 : 0;
        }

        Assert.Equal(chain.ToHex(), outcome.Digest);
        Assert.Equal(outcome.Transitions.Count, outcome.Events);
        Assert.NotEqual(outcome.Digest, Walk.Run(plan.RevertAt((80 * Tiny.Minute) + 1)).Digest);
    }

    [Fact]
    public void Counters_are_those_of_a_windows_end_which_is_exclusive()
    {
        // Crash at 01:00, the first millisecond of window 1; repair at 01:40; windows of an hour.
        Walked outcome = Walk.Run(Tiny.Plan(2).Hands(Tiny.Hands()));

        Assert.Equal((0, 0), (outcome.Windows[0].Applied, outcome.Windows[0].Down));
        Assert.Equal((2, 2, 1, 1), Counters(outcome.Windows[1]));
        Assert.Equal((2, 2, 0, 2), Counters(outcome.Windows[2]));
        Assert.Equal(2, outcome.Ledger.PeakDown);
        Assert.Equal(2, outcome.WentDown);

        static (long Applied, long Crashed, long Down, long Recovered) Counters(WindowRecord w) =>
            (w.Applied, w.Crashed, w.Down, w.Recovered);
    }

    [Fact]
    public void The_release_has_transitions_at_its_exact_times_inside_the_run_only()
    {
        ScenarioPlan plan = Tiny.Plan().TwoRings(12_345)
            .Rollout(r => r with { HaltAt = Tiny.At(2 * Tiny.Hour) })
            .RevertAt(2 * Tiny.Day)
            .Recovery(r => r with { Cloud = new CloudRemediationPlan(Tiny.At(7), Ratio.One, Ratio.One) });

        Assert.Equal(
            ["7 CloudOffered r 0", "3600000 StageOpened r 0", "3612345 StageOpened r 1", "7200000 Halted r 0"],
            Walk.Lines(plan).Where(line => line.Contains(" r ", StringComparison.Ordinal)));
        Assert.Equal(
            "172799999 Reverted r 0", Walk.Lines(plan.RevertAt((2 * Tiny.Day) - 1), TransitionKind.Reverted).Single());
    }

    [Theory]
    [InlineData(12_345, 1)]
    [InlineData(12_346, 2)]
    public void A_stage_whose_opening_is_not_before_the_stop_does_not_open(long stop, int opened)
    {
        ScenarioPlan plan = Tiny.Plan().TwoRings(12_345);

        Assert.Equal(opened, Opened(plan.RevertAt(Tiny.Hour + stop)));
        Assert.Equal(opened, Opened(plan.Rollout(r => r with { HaltAt = Tiny.At(Tiny.Hour + stop) })));
        Assert.Equal(opened,
            Opened(plan.RevertAt(Tiny.Day).Rollout(r => r with { HaltAt = Tiny.At(Tiny.Hour + stop) })));

        static int Opened(ScenarioPlan plan) => Walk.Lines(plan, TransitionKind.StageOpened).Length;
    }

    [Fact]
    public void A_filter_keeps_its_windows_and_changes_nothing_else()
    {
        ScenarioPlan plan = Tiny.Plan(3);
        CancellationToken token = TestContext.Current.CancellationToken;
        Walked none = Walk.Run(plan, _ => false);
        Walked second = Walk.Run(plan, w => w == 1);

        Assert.Empty(none.Transitions);
        Assert.All(second.Transitions, t => Assert.InRange(t.TimeMs, Tiny.Hour, (2 * Tiny.Hour) - 1));
        Assert.Equal(none.Digest, second.Digest);
    }

    [Fact]
    public void Thinned_organisations_do_not_take_part()
    {
        ScenarioPlan plan = Tiny.Plan(2).Group(group => group with { Organisations = 7 }) with { Thinning = 3 };
        Walked outcome = Walk.Run(plan, _ => false);

        Assert.Equal(["group/1", "group/4"], outcome.Fleet.Select(o => o.Name));
        Assert.Equal((4, 4), (outcome.Fleet.Sum(o => o.Size), outcome.Totals.Crashed));
    }
}
