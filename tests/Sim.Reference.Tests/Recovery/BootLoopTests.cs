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
            ["1h Crashed e0 0", "1h5m BootFailed e0 1", "1h10m Waiting e0 2"],
            Walk.Lines(A.Plan(), Boots));
    }

    [Fact]
    public void Without_failed_boots_it_waits_at_the_crash()
    {
        ScenarioPlan plan = A.Plan().Recovery(recovery => recovery with { FailedBoots = 0 });

        Assert.Equal(["1h Crashed e0 0", "1h Waiting e0 0"], Walk.Lines(plan, Boots));
    }

    [Fact]
    public void A_boot_takes_a_millisecond_at_least()
    {
        ScenarioPlan plan = A.Plan().Recovery(recovery => recovery with { BootCycle = A.Law(0) });

        Assert.Equal(
            ["1h Crashed e0 0", "1h1ms BootFailed e0 1", "1h2ms Waiting e0 2"], Walk.Lines(plan, Boots));
    }

    [Theory]
    [InlineData("1h5m", "1h5m SelfHealed e0 1")]
    [InlineData("1h5m1ms", "1h5m BootFailed e0 1|1h10m SelfHealed e0 2")]
    [InlineData("1h10m1ms", "1h5m BootFailed e0 1|1h10m Waiting e0 2")]
    public void A_boot_heals_from_the_revert_on(string revert, string expected)
    {
        ScenarioPlan plan = A.Plan().RevertAt(revert).Recovery(r => r with { RaceWired = Ratio.One });

        Assert.Equal(expected.Split('|'), Walk.Lines(plan, Boots).Skip(1));
    }

    [Fact]
    public void Wired_and_wireless_endpoints_race_with_their_own_chance()
    {
        ScenarioPlan plan = A.Plan().RevertAt("1h1ms")
            .Recovery(r => r with { RaceWireless = Ratio.One })
            .Kind(kind => kind with { Wired = Ratio.Zero });

        Assert.Equal("1h5m SelfHealed e0 1", Walk.Lines(plan, Boots)[1]);
        Assert.Equal("1h5m BootFailed e0 1", Walk.Lines(plan.Kind(k => k with { Wired = Ratio.One }), Boots)[1]);
    }

    [Fact]
    public void Each_boot_has_its_own_draws()
    {
        ScenarioPlan plan = A.Plan(30).RevertAt("1h1ms").Recovery(r => r with
        {
            FailedBoots = 3,
            RaceWired = Ratio.Of(1, 2),
            BootCycle = DurationLaw.Uniform(SimDuration.FromMilliseconds(1), SimDuration.FromMilliseconds(100_000)),
        });
        EntityDraws draws = Walk.Happenings(plan);
        List<string> expected = [];
        for (uint e = 0; e < 30; e++)
        {
            decimal time = A.Hour;
            bool healed = false;
            for (uint boot = 1; boot <= 3 && !healed; boot++)
            {
                time += 1 + decimal.Floor(
                    draws.Endpoint(e, DrawPurpose.BootCycle, boot).Low / 18_446_744_073_709_551_616m * 100_000);
                healed = draws.Endpoint(e, DrawPurpose.BootRace, boot).A < 1U << 31;
                string what = healed ? "SelfHealed" : boot < 3 ? "BootFailed" : "Waiting";
                expected.Add($"{A.Text((long)time)} {what} e{e} {boot}");
            }
        }

        Assert.Equal(
            expected.Order(StringComparer.Ordinal), Walk.Lines(plan, Boots[1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_boot_at_the_end_of_the_run_does_not_happen()
    {
        ScenarioPlan plan = A.Plan() with { Duration = A.Ms("1h5m") };

        Assert.Equal(["1h Crashed e0 0"], Walk.Lines(plan, Boots));
        Assert.Equal(300_000, Walk.Run(plan).Totals.DownMilliseconds);
        Assert.Equal(1, Walk.Run(plan).Totals.StillDown);
    }
}
