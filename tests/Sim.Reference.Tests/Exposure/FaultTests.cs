namespace Sim.Reference.Tests;

/// <summary>Model §4.</summary>
public sealed class FaultTests
{
    [Fact]
    public void Content_within_the_supplied_inputs_harms_nobody()
    {
        ScenarioPlan plan = A.Plan() with { Update = A.Plan().Update with { HighestComparedInput = 20 } };

        Assert.Equal(["1h Applied e0 0", "1h StageOpened r 0"], Walk.Lines(plan));
    }

    [Fact]
    public void A_bounds_check_harms_nobody()
    {
        ScenarioPlan plan = A.Plan() with { Design = A.Plan().Design with { BoundsCheck = true } };

        Assert.Equal(0, Walk.Run(plan).Totals.Crashed);
    }

    [Fact]
    public void An_unknown_design_is_refused()
    {
        ScenarioPlan plan = A.Plan() with { Design = A.Plan().Design with { Name = "other" } };

        Assert.Throws<ArgumentException>(() => Walk.Run(plan));
    }

    [Fact]
    public void A_share_of_applications_is_faulty_by_lane_A()
    {
        ScenarioPlan plan = A.Plan(40).Fault(fault => fault with { Probability = Ratio.Of(1, 2) });
        string[] faulty =
        [
            .. Enumerable.Range(0, 40)
                .Where(i => Walk.Happenings(plan).Endpoint((uint)i, DrawPurpose.Fault).A < 1U << 31)
                .Select(i => $"1h Crashed e{i} 0")
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(faulty, Walk.Lines(plan, TransitionKind.Crashed));
        Assert.InRange(faulty.Length, 8, 32);
    }

    [Theory]
    [InlineData(TriggerKind.AtOnce)]
    [InlineData(TriggerKind.Hazard)]
    [InlineData(TriggerKind.OnBoot)]
    public void The_fault_shows_a_delay_after_the_application_where_the_endpoint_is_always_on(TriggerKind trigger)
    {
        ScenarioPlan plan = A.Plan().Fault(fault => fault with { Trigger = trigger, Delay = A.Law("77ms") });

        Assert.Equal(A.Hour + 77, Crashed(plan));
    }

    [Fact]
    public void On_boot_waits_for_the_next_shift_that_begins_after_the_application()
    {
        ScenarioPlan onBoot = A.Plan().Fault(fault => fault with { Trigger = TriggerKind.OnBoot });

        // Applied during Monday's shift, and applied at the very start of a shift.
        Assert.Equal(A.Day + (30 * A.Minute), Crashed(onBoot.Shift(A.EveryDay, 30, 300)));
        Assert.Equal(A.Day + A.Hour, Crashed(onBoot.Shift(A.EveryDay, 60, 300)));
        Assert.Equal(A.Day + A.Hour, Crashed(onBoot.Shift(A.EveryDay, 60, 1500)));
    }

    [Fact]
    public void The_good_artefact_cleans_at_the_moment_the_fault_would_show_but_not_later()
    {
        ScenarioPlan plan = A.Plan()
            .Fault(fault => fault with { Trigger = TriggerKind.Hazard, Delay = A.Law("1h") });

        Assert.Equal(
            ["1h Applied e0 0", "2h Cleaned e0 0", "1h StageOpened r 0", "2h Reverted r 0"],
            Walk.Lines(plan.RevertAt("2h")).OrderBy(line => line.Contains(" r ")));
        Assert.Equal(2 * A.Hour, Crashed(plan.RevertAt("2h1ms")));
    }

    [Fact]
    public void A_good_artefact_after_the_end_does_not_clean_and_the_later_fault_does_not_show()
    {
        ScenarioPlan plan = A.Plan()
            .Fault(fault => fault with { Trigger = TriggerKind.Hazard, Delay = A.Law("3d") })
            .RevertAt("2d");

        Assert.Equal(["1h Applied e0 0", "1h StageOpened r 0"], Walk.Lines(plan));
    }

    [Fact]
    public void A_clean_before_the_end_counts_although_the_fault_would_show_after_it()
    {
        ScenarioPlan plan = A.Plan()
            .Fault(fault => fault with { Trigger = TriggerKind.Hazard, Delay = A.Law("3d") })
            .RevertAt("1d");

        Assert.Equal(["1d Cleaned e0 0"], Walk.Lines(plan, TransitionKind.Cleaned));
    }

    [Fact]
    public void The_good_artefact_has_draws_of_its_own()
    {
        ScenarioPlan plan = A.Plan()
            .Fault(fault => fault with { Trigger = TriggerKind.Hazard, Delay = A.Law("30d") })
            .RevertAt("10h") with
        {
            Channel = new ChannelPlan(
                ChannelKind.PollMemoryless,
                A.Ms("1h"),
                DurationLaw.Uniform(SimDuration.Zero, SimDuration.FromMilliseconds(999_999))),
        };
        plan = Walk.WithSeed(plan, draws => draws.Endpoint(0, DrawPurpose.ChannelPhase).Low < 1UL << 62);
        EntityDraws draws = Walk.Happenings(plan);

        long Fetch(uint occurrence) =>
            (long)(A.Hour * -Math.Log(1 - Mix.ToUnit(draws.Endpoint(0, DrawPurpose.ChannelPhase, occurrence).Low)))
            + (long)(draws.Endpoint(0, DrawPurpose.ChannelLatency,
                occurrence).Low / 18_446_744_073_709_551_616m * 1_000_000);

        Assert.Equal(A.Hour + Fetch(0), Walk.FirstTime(plan, TransitionKind.Applied));
        Assert.Equal((10 * A.Hour) + Fetch(1), Walk.FirstTime(plan, TransitionKind.Cleaned));
    }

    private static long? Crashed(ScenarioPlan plan) => Walk.FirstTime(plan, TransitionKind.Crashed);
}
