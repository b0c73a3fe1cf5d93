namespace Sim.Reference.Tests;

/// <summary>Model §5.</summary>
public sealed class BootLoopTests
{
    private static readonly TransitionKind[] Boots =
        [TransitionKind.Crashed, TransitionKind.BootFailed, TransitionKind.SelfHealed, TransitionKind.Waiting];

    [Fact]
    public void An_endpoint_waits_after_its_failed_boots()
    {
        Assert.Equal(
            ["3600000 Crashed e0 0", "3900000 BootFailed e0 1", "4200000 Waiting e0 2"],
            Walk.Lines(Tiny.Plan(), Boots));
    }

    [Fact]
    public void Without_failed_boots_it_waits_at_the_crash()
    {
        ScenarioPlan plan = Tiny.Plan().Recovery(recovery => recovery with { FailedBoots = 0 });

        Assert.Equal(["3600000 Crashed e0 0", "3600000 Waiting e0 0"], Walk.Lines(plan, Boots));
    }

    [Fact]
    public void A_boot_takes_a_millisecond_at_least()
    {
        ScenarioPlan plan = Tiny.Plan().Recovery(recovery => recovery with { BootCycle = Tiny.Law(0) });

        Assert.Equal(
            ["3600000 Crashed e0 0", "3600001 BootFailed e0 1", "3600002 Waiting e0 2"], Walk.Lines(plan, Boots));
    }

    [Theory]
    [InlineData(3_900_000, "3900000 SelfHealed e0 1")]
    [InlineData(3_900_001, "3900000 BootFailed e0 1|4200000 SelfHealed e0 2")]
    [InlineData(4_200_001, "3900000 BootFailed e0 1|4200000 Waiting e0 2")]
    public void A_boot_heals_from_the_revert_on(long revert, string expected)
    {
        ScenarioPlan plan = Tiny.Plan().RevertAt(revert).Recovery(r => r with { RaceWired = Ratio.One });

        Assert.Equal(expected.Split('|'), Walk.Lines(plan, Boots).Skip(1));
    }

    [Fact]
    public void Wired_and_wireless_endpoints_race_with_their_own_chance()
    {
        ScenarioPlan plan = Tiny.Plan().RevertAt(Tiny.Hour + 1)
            .Recovery(r => r with { RaceWireless = Ratio.One })
            .Kind(kind => kind with { Wired = Ratio.Zero });

        Assert.Equal("3900000 SelfHealed e0 1", Walk.Lines(plan, Boots)[1]);
        Assert.Equal("3900000 BootFailed e0 1", Walk.Lines(plan.Kind(k => k with { Wired = Ratio.One }), Boots)[1]);
    }

    [Fact]
    public void Each_boot_has_its_own_draws()
    {
        ScenarioPlan plan = Tiny.Plan(30).RevertAt(Tiny.Hour + 1).Recovery(r => r with
        {
            FailedBoots = 3,
            RaceWired = Ratio.Of(1, 2),
            BootCycle = DurationLaw.Uniform(SimDuration.FromMilliseconds(1), SimDuration.FromMilliseconds(100_000)),
        });
        EntityDraws draws = Walk.Happenings(plan);
        List<string> expected = [];
        for (uint e = 0; e < 30; e++)
        {
            decimal time = Tiny.Hour;
            bool healed = false;
            for (uint boot = 1; boot <= 3 && !healed; boot++)
            {
                time += 1 + decimal.Floor(
                    draws.Endpoint(e, DrawPurpose.BootCycle, boot).Low / 18_446_744_073_709_551_616m * 100_000);
                healed = draws.Endpoint(e, DrawPurpose.BootRace, boot).A < 1U << 31;
                string what = healed ? "SelfHealed" : boot < 3 ? "BootFailed" : "Waiting";
                expected.Add($"{time:0} {what} e{e} {boot}");
            }
        }

        Assert.Equal(
            expected.Order(StringComparer.Ordinal), Walk.Lines(plan, Boots[1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_boot_at_the_end_of_the_run_does_not_happen()
    {
        ScenarioPlan plan = Tiny.Plan() with { Duration = Tiny.Ms(3_900_000) };

        Assert.Equal(["3600000 Crashed e0 0"], Walk.Lines(plan, Boots));
        Assert.Equal(300_000, Walk.Run(plan).Totals.DownMilliseconds);
        Assert.Equal(1, Walk.Run(plan).Totals.StillDown);
    }
}
