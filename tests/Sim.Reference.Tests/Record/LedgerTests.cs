namespace Sim.Reference.Tests;

/// <summary>Model §10.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Every_window_is_chained_also_idle_ones_and_a_last_part()
    {
        ScenarioPlan plan = A.Plan();

        Assert.Equal(48, Walk.Run(plan).Windows.Count);
        Assert.Equal(49, Walk.Run(plan with { Duration = A.Ms("2d1ms") }).Windows.Count);
        Assert.Equal(5, Walk.Run(plan with { Duration = A.Ms("5s"), Window = A.Ms("1s") }).Windows.Count);
    }

    [Fact]
    public void The_chain_can_be_computed_from_transitions_and_counters()
    {
        ScenarioPlan plan = A.Plan(3).RevertAt("1h20m")
            .Rollout(r => r with { HaltAt = A.At("1h15m") })
            .Kind(kind => kind with { HostsServices = true })
            .Hands(A.Hands()) with
        {
            Window = A.Ms("7m"),
            Services = [new ServicePlan("s", [], 2, 1, A.Law("11ms"), 1)],
        };
        Walked outcome = Walk.Run(plan);
        DigestChain chain = new();
        foreach (WindowRecord window in outcome.Windows)
        {
            Digest128 digest = default;
            foreach (Transition t in outcome.Transitions.Where(t => t.TimeMs / (7 * A.Minute) == window.Index))
                digest += Digest128.Of(t.TimeMs, t.EntityKey, t.Kind, t.Value);

            long end = (window.Index + 1) * 7 * A.Minute;
            ulong state = 0;
            foreach (long value in (long[])
            [
                window.Down, window.Applied, window.WentDown, window.Recovered, window.ServicesDown,
                Before(A.Hour), Before(75 * A.Minute), Before(80 * A.Minute),
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
        Assert.NotEqual(outcome.Digest, Walk.Run(plan.RevertAt("1h20m1ms")).Digest);
    }

    [Fact]
    public void Counters_are_those_of_a_windows_end_which_is_exclusive()
    {
        // Crash at 01:00, the first millisecond of window 1; repair at 01:40; windows of an hour.
        Walked outcome = Walk.Run(A.Plan(2).Hands(A.Hands()));

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
        ScenarioPlan plan = A.Plan().TwoRings("12s345ms")
            .Rollout(r => r with { HaltAt = A.At("2h") })
            .RevertAt("2d")
            .Recovery(r => r with { Cloud = new CloudRemediationPlan(A.At("7ms"), Ratio.One, Ratio.One) });

        Assert.Equal(
            ["7ms CloudOffered r 0", "1h StageOpened r 0", "1h12s345ms StageOpened r 1", "2h Halted r 0"],
            Walk.Lines(plan).Where(line => line.Contains(" r ", StringComparison.Ordinal)));
        Assert.Equal(
            "1d23h59m59s999ms Reverted r 0",
            Walk.Lines(plan.RevertAt("1d23h59m59s999ms"), TransitionKind.Reverted).Single());
    }

    [Theory]
    [InlineData(12_345, 1)]
    [InlineData(12_346, 2)]
    public void A_stage_whose_opening_is_not_before_the_stop_does_not_open(long stop, int opened)
    {
        ScenarioPlan plan = A.Plan().TwoRings("12s345ms");

        Assert.Equal(opened, Opened(plan.RevertAt(A.Hour + stop)));
        Assert.Equal(opened, Opened(plan.Rollout(r => r with { HaltAt = A.At(A.Hour + stop) })));
        Assert.Equal(opened,
            Opened(plan.RevertAt("1d").Rollout(r => r with { HaltAt = A.At(A.Hour + stop) })));

        static int Opened(ScenarioPlan plan) => Walk.Lines(plan, TransitionKind.StageOpened).Length;
    }

    [Fact]
    public void A_filter_keeps_its_windows_and_changes_nothing_else()
    {
        ScenarioPlan plan = A.Plan(3);
        CancellationToken token = TestContext.Current.CancellationToken;
        Walked none = Walk.Run(plan, _ => false);
        Walked second = Walk.Run(plan, w => w == 1);

        Assert.Empty(none.Transitions);
        Assert.All(second.Transitions, t => Assert.InRange(t.TimeMs, A.Hour, (2 * A.Hour) - 1));
        Assert.Equal(none.Digest, second.Digest);
    }

    [Fact]
    public void Thinned_organisations_do_not_take_part()
    {
        ScenarioPlan plan = A.Plan(2).Group(group => group with { Organisations = 7 }) with { Thinning = 3 };
        Walked outcome = Walk.Run(plan, _ => false);

        Assert.Equal(["group/1", "group/4"], outcome.Fleet.Select(o => o.Name));
        Assert.Equal((4, 4), (outcome.Fleet.Sum(o => o.Size), outcome.Totals.Crashed));
    }
}
