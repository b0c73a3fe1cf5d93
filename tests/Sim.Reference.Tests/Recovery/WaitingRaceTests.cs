namespace Sim.Reference.Tests;

/// <summary>Model §6. The one endpoint waits from 01:10 on Monday.</summary>
public sealed class WaitingRaceTests
{
    private const long Waiting = 70 * A.Minute;
    private const long Every = 30 * A.Minute;

    private static readonly TransitionKind[] Heals = [TransitionKind.SelfHealed, TransitionKind.CloudHealed];

    [Fact]
    public void The_first_power_cycle_comes_at_its_phase_and_the_next_ones_after_the_period()
    {
        ScenarioPlan plan = Certain().RevertAt("1h30m");
        long first = Waiting + Phase(plan, DrawPurpose.SelfHeal);
        long tries = first >= 90 * A.Minute ? 0 : 1;

        Assert.Equal([$"{A.Text(first + (tries * Every))} SelfHealed e0 {3 + tries}"], Walk.Lines(plan, Heals));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(200)]
    [InlineData(3660)]
    public void A_period_of_days_has_its_phase_in_full(int days)
    {
        ScenarioPlan plan = Certain().RevertAt(Waiting + 1)
            .Recovery(r => r with { TryEvery = SimDuration.FromDays(days) });
        plan = Walk.WithSeed(
            plan with { Duration = SimDuration.FromDays(366), Window = A.Ms("1h") },
            draws => First(days, draws) is > 0 and < 366 * A.Day);

        Assert.Equal([$"{A.Text(First(days, Walk.Happenings(plan)))} SelfHealed e0 3"],
            Walk.Lines(plan, Heals).Take(1));

        static long First(int days, EntityDraws draws) =>
            Waiting + 1
                + (long)((System.Numerics.BigInteger)days * A.Day * draws.Endpoint(0, DrawPurpose.SelfHeal).C >> 32);
    }

    [Fact]
    public void A_try_at_the_revert_itself_counts_and_one_before_it_does_not()
    {
        long first = Waiting + Phase(Certain(), DrawPurpose.SelfHeal);

        Assert.Equal($"{A.Text(first)} SelfHealed e0 3", Walk.Lines(Certain().RevertAt(first), Heals).Single());
        Assert.Equal($"{A.Text(first + Every)} SelfHealed e0 4",
            Walk.Lines(Certain().RevertAt(first + 1), Heals).Single());
    }

    [Fact]
    public void Without_a_revert_nothing_heals()
    {
        Assert.Empty(Walk.Lines(WithCloud(Certain(), Ratio.One, 0), Heals));
    }

    [Fact]
    public void Only_attended_time_counts_in_the_local_time_of_the_site()
    {
        // Attended 08:00 to 08:20 at +05:45: 02:15 to 02:35 UTC. Try 1 comes 30 minutes of attended time after the
        // first.
        ScenarioPlan plan = Certain().Offset(345).Attended(A.EveryDay, 480, 500).RevertAt("8h");
        long amount = Phase(plan, DrawPurpose.SelfHeal);
        long tries = 0;
        while (Moment(amount) < 8 * A.Hour)
        {
            amount += Every;
            tries++;
        }

        Assert.Equal([$"{A.Text(Moment(amount))} SelfHealed e0 {3 + tries}"],
            Walk.Lines(plan with { Duration = A.Ms("9d") }, Heals));

        // The first moment with so much attended time: an amount that fills a day's hours is reached at their end.
        static long Moment(long amount) =>
            ((amount - 1) / (20 * A.Minute) * A.Day) + (135 * A.Minute) + ((amount - 1) % (20 * A.Minute))
                + 1;
    }

    [Fact]
    public void Nobody_tries_at_a_machine_without_attendance_trait_or_tries()
    {
        ScenarioPlan plan = Certain().RevertAt(Waiting + 1);

        Assert.Single(Walk.Lines(plan, Heals));
        Assert.Empty(Walk.Lines(plan.Attended(0, 0, 1440), Heals));
        Assert.Empty(Walk.Lines(plan.Kind(kind => kind with { PowerCycled = Ratio.Zero }), Heals));
        Assert.Empty(Walk.Lines(plan.Recovery(r => r with { MaxTries = 0 }), Heals));
    }

    [Fact]
    public void The_person_gives_up_after_the_last_try_even_if_that_was_before_the_revert()
    {
        long first = Waiting + Phase(Certain(), DrawPurpose.SelfHeal);
        ScenarioPlan plan = Certain().RevertAt(first + (2 * Every));

        Assert.Single(Walk.Lines(plan.Recovery(r => r with { MaxTries = 3 }), Heals));
        Assert.Empty(Walk.Lines(plan.Recovery(r => r with { MaxTries = 2 }), Heals));
    }

    [Fact]
    public void A_chance_adds_up_as_hazard_until_the_drawn_threshold()
    {
        ScenarioPlan plan = Certain().RevertAt(Waiting + 1).Recovery(r => r with { RaceWired = Ratio.Of(1, 10) });
        plan = Walk.WithSeed(plan, d => d.Endpoint(0, DrawPurpose.SelfHeal).B > 3U << 30);
        double unit = Mix.ToUnit(Walk.Happenings(plan).Endpoint(0, DrawPurpose.SelfHeal).Low);
        long threshold = (long)(-Math.Log(1 - unit) * 4294967296);
        long hazard = (long)(-Math.Log(0.9) * 4294967296);
        long tries = (threshold + hazard - 1) / hazard;
        long time = Waiting + Phase(plan, DrawPurpose.SelfHeal) + ((tries - 1) * Every);

        Assert.InRange(tries, 14, 100);
        Assert.Equal([$"{A.Text(time)} SelfHealed e0 {3 + tries - 1}"], Walk.Lines(plan, Heals));
    }

    [Fact]
    public void No_chance_never_heals()
    {
        ScenarioPlan plan = Certain().RevertAt(Waiting + 1).Recovery(r => r with { RaceWired = Ratio.Zero });

        Assert.Empty(Walk.Lines(WithCloud(plan, Ratio.Zero, 0), Heals));
    }

    [Fact]
    public void The_number_of_a_try_is_capped()
    {
        ScenarioPlan plan = Certain().RevertAt(Waiting + 5_000).Recovery(r => r with { TryEvery = A.Ms("1ms") });

        Assert.Equal(["1h10m5s SelfHealed e0 4098"], Walk.Lines(plan, Heals));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5 * A.Hour)]
    public void The_cloud_tries_from_its_offer_on_with_a_draw_of_its_own(long offered)
    {
        ScenarioPlan plan = WithCloud(Certain(), Ratio.One, offered)
            .RevertAt(Waiting + 1).Recovery(r => r with { RaceWired = Ratio.Zero });
        long time = Math.Max(Waiting, offered) + Phase(plan, DrawPurpose.CloudHeal);

        Assert.Equal([$"{A.Text(time)} CloudHealed e0 0"], Walk.Lines(plan, Heals));
    }

    [Fact]
    public void The_cloud_reaches_machines_that_nobody_power_cycles_but_only_where_it_is_opted_in()
    {
        ScenarioPlan plan = WithCloud(Certain(), Ratio.One, 0)
            .RevertAt(Waiting + 1).Kind(kind => kind with { PowerCycled = Ratio.Zero })
            .Recovery(r => r with { MaxTries = 0 });

        Assert.Contains("CloudHealed", Walk.Lines(plan, Heals).Single());
        Assert.Empty(Walk.Lines(plan.Recovery(r => r with { Cloud = r.Cloud! with { OptIn = Ratio.Zero } }), Heals));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(null, true)]
    public void The_cloud_gives_up_after_its_tries_and_those_before_the_revert_count(int? tries, bool heals)
    {
        ScenarioPlan plan = WithCloud(Certain(), Ratio.One, 0).Recovery(r => r with
        {
            MaxTries = 0, Cloud = r.Cloud! with { MaxTries = tries },
        });
        long third = Waiting + Phase(plan, DrawPurpose.CloudHeal) + (2 * Every);

        Assert.Equal(heals ? [$"{A.Text(third)} CloudHealed e0 2"] : [], Walk.Lines(plan.RevertAt(third - 1), Heals));
    }

    [Fact]
    public void The_earlier_of_the_two_heals_and_at_a_tie_the_power_cycle()
    {
        ScenarioPlan plan = WithCloud(Certain(), Ratio.One, 0).RevertAt(Waiting + 1);
        ScenarioPlan cloud = Walk.WithSeed(plan, d =>
            d.Endpoint(0, DrawPurpose.CloudHeal).C < 1U << 30 && d.Endpoint(0, DrawPurpose.SelfHeal).C > 1U << 30);
        ScenarioPlan self = Walk.WithSeed(plan, d =>
            d.Endpoint(0, DrawPurpose.CloudHeal).C > 1U << 30 && d.Endpoint(0, DrawPurpose.SelfHeal).C < 1U << 30);

        Assert.Contains("CloudHealed", Walk.Lines(cloud, Heals).Single());
        Assert.Contains("SelfHealed", Walk.Lines(self, Heals).Single());
        Assert.Equal(
            ["1h10m1ms SelfHealed e0 3"],
            Walk.Lines(plan.Recovery(r => r with { TryEvery = A.Ms("1ms") }), Heals));
    }

    // Every try from the revert on heals; boots do not, because every test reverts after the last of them.
    private static ScenarioPlan Certain() => A.Plan().Recovery(r => r with
    {
        RaceWired = Ratio.One, TryEvery = A.Ms(Every), MaxTries = 1_000_000,
    });

    private static ScenarioPlan WithCloud(ScenarioPlan plan, Ratio success, long offered) => plan.Recovery(r => r with
    {
        Cloud = new CloudRemediationPlan(A.At(offered), Ratio.One, success),
    });

    private static long Phase(ScenarioPlan plan, DrawPurpose purpose) =>
        1 + (long)(Walk.Happenings(plan).Endpoint(0, purpose).C / 4294967296m * Every);
}
