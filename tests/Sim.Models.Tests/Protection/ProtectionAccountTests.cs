namespace Sim.Models.Tests;

public sealed class ProtectionAccountTests
{
    // One attack an hour, a fifth of each kind, a tenth of them new; all round numbers for reckoning by hand.
    private static readonly ThreatPlan Threat = new(
        8_766, Ratio.Of(1, 10),
        new TelemetryMix(Ratio.Of(1, 5), Ratio.Of(1, 5), Ratio.Of(1, 5), Ratio.Of(1, 5), Ratio.Of(1, 5)),
        Ratio.Of(1, 4), Ratio.Of(1, 2), Ratio.Of(1, 2));

    private static readonly ProtectionHours Hours = new(100, 50, 40, 120, 80, 30, 580);

    [Fact]
    public void A_blocking_design_comes_to_the_figures_reckoned_by_hand()
    {
        ProtectionResult result = ProtectionAccount.Of(Traits(inline: true), Hours, Threat);

        // Coverage 15 of 25 is 0.6. Knowing hours 30 + 580 + 20 = 630, old content counts (120 + 80) x 0.9 = 180.
        Assert.Equal(100, result.FoundDown, 9);
        Assert.Equal(900, result.Arrived, 9);
        Assert.Equal(486, result.Blocked, 9);
        Assert.Equal(0, result.Observed, 9);
        Assert.Equal(414, result.Missed, 9);
        Assert.Equal(207, result.Successful, 9);

        // Of the 900 hours up, 120 came before the update, and without it all are on the content from before.
        Assert.Equal((900 - (0.6 * (900 - 12))) / 2, result.SuccessfulWithoutFault, 9);
        Assert.Equal((900 - (0.6 * 810)) / 2, result.SuccessfulWithoutUpdate, 9);
        Assert.Equal(new TelemetryHours(70, 56, 42, 28, 14), Rounded(result.Lost));
        Assert.Equal(new TelemetryHours(0, 180, 360, 540, 720), Rounded(result.NeverSeen));
    }

    [Fact]
    public void An_observing_design_stops_what_a_response_stops()
    {
        ProtectionResult result = ProtectionAccount.Of(Traits(inline: false), Hours, Threat);

        Assert.Equal((0.0, 486.0), (result.Blocked, Math.Round(result.Observed, 9)));
        Assert.Equal((900 - (486 / 4.0)) / 2, result.Successful, 9);
    }

    [Fact]
    public void Hours_moved_from_old_content_to_new_content_spare_attacks() =>
        Assert.True(
            Successful(new ProtectionHours(0, 0, 0, 0, 100, 0, 900)) < Successful(
                new ProtectionHours(0, 0, 0, 0, 900, 0, 100)));

    [Fact]
    public void An_attack_that_finds_a_machine_down_neither_succeeds_nor_is_it_stopped()
    {
        ProtectionResult result = ProtectionAccount.Of(
            Traits(true), new ProtectionHours(1_000, 0, 0, 0, 0, 0, 0), Threat);

        Assert.Equal(1_000, result.FoundDown, 9);
        Assert.Equal((0.0, 0.0, 0.0, 0.0),
            (result.Arrived, result.Blocked, result.Missed, result.Successful));
        Assert.Equal((0.0, 0.0), (result.SuccessfulWithoutFault, result.SuccessfulWithoutUpdate));
    }

    // Hours of machines that are down are hours of no attack with the fault and without it.
    [Fact]
    public void An_outage_prevents_no_attack()
    {
        ProtectionResult up = ProtectionAccount.Of(Traits(true), Hours with { Down = 0 }, Threat);
        ProtectionResult down = ProtectionAccount.Of(Traits(true), Hours with { Down = 5_000 }, Threat);

        Assert.Equal(up with { FoundDown = 5_000 }, down with { FoundDown = Math.Round(down.FoundDown, 6) });
        Assert.True(down.Successful > down.SuccessfulWithoutFault);
    }

    [Fact]
    public void No_attacks_are_no_successes_and_no_hours_are_no_attacks()
    {
        Assert.Equal(0,
            ProtectionAccount.Of(Traits(true), Hours, Threat with { AttacksPerEndpointYear = 0 }).Successful);
        Assert.Equal(0, ProtectionAccount.Of(Traits(true), new ProtectionHours(0, 0, 0, 0, 0, 0, 0), Threat).Arrived);
    }

    [Fact]
    public void A_design_that_sees_everything_misses_nothing_and_never_less()
    {
        DesignTraits all = Traits(true) with { Coverage = new TelemetryCoverage(5, 5, 5, 5, 5) };
        for (int i = 1; i <= 1_000; i++)
        {
            ProtectionResult result = ProtectionAccount.Of(
                all, new ProtectionHours(i / 7.0, 0, 0, 0, 0, i / 3.0, i * 0.1),
                Threat with { AttacksPerEndpointYear = i });

            Assert.InRange(result.Missed, 0, result.Arrived);
            Assert.InRange(result.Successful, 0, result.Arrived);
        }
    }

    [Fact]
    public void Richer_telemetry_spares_attacks()
    {
        DesignTraits rich = Traits(true) with { Coverage = new TelemetryCoverage(5, 5, 5, 5, 5) };

        Assert.True(
            ProtectionAccount.Of(rich, Hours, Threat).Successful < ProtectionAccount.Of(Traits(true), Hours,
                Threat).Successful);
    }

    [Fact]
    public void The_default_mix_adds_up_to_one_and_every_default_is_assumed()
    {
        TelemetryMix mix = ThreatPlan.Default.Mix;

        Assert.Equal(1,
            mix.Files.ToDouble() + mix.Process.ToDouble() + mix.Network.ToDouble() + mix.Memory.ToDouble()
                + mix.Boot.ToDouble(), 12);
        Assert.Equal(6, ThreatPlan.Default.Facts.Count);
        Assert.All(ThreatPlan.Default.Facts, f => Assert.Equal(Basis.Assumed, f.Basis));
    }

    private static double Successful(ProtectionHours hours) =>
        ProtectionAccount.Of(Traits(true), hours, Threat).Successful;

    private static DesignTraits Traits(bool inline) => new(
        new TelemetryCoverage(5, 4, 3, 2, 1), inline, SimDuration.Zero, 0, 0, 0, Ratio.Zero, 0, false, false);

    private static TelemetryHours Rounded(TelemetryHours hours) => new(
        Math.Round(hours.Files, 9), Math.Round(hours.Process, 9), Math.Round(hours.Network, 9),
        Math.Round(hours.Memory, 9),
        Math.Round(hours.Boot, 9));
}
