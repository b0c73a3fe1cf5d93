namespace Sim.Reference.Tests;

/// <summary>Model §11.</summary>
public sealed class OnlineShareTests
{
    private const int Full = 1 << 16;
    private const int Monday = 1;
    private const int Sunday = 64;

    [Fact]
    public void Always_is_certain_and_never_impossible()
    {
        Assert.Equal(Full, new HabitOdds(A.Always).At(1234));
        Assert.Equal(0, new HabitOdds(A.Always with { Kind = OnlineHabitKind.Never }).At(1234));
    }

    [Theory]
    [InlineData(479, 0)]
    [InlineData(480, Full)]
    [InlineData(959, Full)]
    [InlineData(960, 0)]
    [InlineData(1440 + 480, 0)]
    public void Without_spread_a_shift_is_certain_inside_its_half_open_hours(int minute, int expected)
    {
        Assert.Equal(expected, Shift(Monday, 480, 960, 0).At(minute));
    }

    [Theory]
    [InlineData(469, 0)]
    [InlineData(470, 1)]
    [InlineData(480, 600_001)]
    [InlineData(485, 900_001)]
    [InlineData(490, 1_200_001)]
    [InlineData(950, 1_200_000)]
    [InlineData(960, 600_000)]
    [InlineData(970, 0)]
    public void With_a_spread_the_offsets_that_are_online_are_counted(int minute, long offsets)
    {
        // Ten minutes of spread: 1,200,001 offsets of a millisecond each.
        Assert.Equal((offsets << 16) / 1_200_001, Shift(Monday, 480, 960, 10).At(minute));
    }

    [Fact]
    public void A_shift_of_sunday_night_is_online_on_monday_morning()
    {
        HabitOdds odds = Shift(Sunday, 1320, 1800, 0);

        Assert.Equal((Full, Full, 0, Full), (odds.At(0), odds.At(359), odds.At(360), odds.At(10_079)));
    }

    [Fact]
    public void A_shift_of_monday_midnight_moved_back_is_online_on_sunday()
    {
        HabitOdds odds = Shift(Monday, 0, 60, 30);

        Assert.Equal(((900_000L + 1) << 16) / 3_600_001, odds.At(10_080 - 15));
    }

    [Fact]
    public void Shifts_that_touch_leave_no_gap()
    {
        HabitOdds all = Shift(A.EveryDay, 480, 1920, 0);
        HabitOdds nearly = Shift(A.EveryDay, 480, 1900, 10);

        Assert.All(Enumerable.Range(0, 10_080), minute => Assert.Equal(Full, all.At(minute)));

        // Between 07:40 and 08:00 an endpoint is off by its own offset: at 07:50 all but one of the offsets are.
        Assert.Equal((0, Full), (nearly.At(470), nearly.At(490)));
    }

    [Fact]
    public void Odds_agree_with_counting_every_offset()
    {
        OnlineHabit habit = new("shift", Ratio.One, OnlineHabitKind.Shift, 0b100_0101, 1_435, 1_437, 2);
        HabitOdds odds = new(habit);
        LocalClock clock = new(new UtcMoment(A.Monday), A.Zone(0));
        foreach (int minute in (int[])[1_432, 1_433, 1_434, 1_435, 1_436, 1_437, 1_438, 1_439, 1_440, 10_079, 0, 7_190])
        {
            long online = 0;
            for (long offset = -120_000; offset <= 120_000; offset++)
                online += new OnlineTimes(habit, clock, offset).At(minute * A.Minute) ? 1 : 0;

            Assert.Equal((online << 16) / 240_001, odds.At(minute));
        }
    }

    [Fact]
    public void The_share_is_one_minus_down_and_expected_over_expected()
    {
        // Four endpoints, two of them down from 01:00 on.
        ScenarioPlan plan = Walk.WithRings(A.Plan(4).TwoRings("3d"), 0, 0, 1, 1);
        Walked outcome = Walk.Run(plan);

        Assert.Equal((1.0, 0.5), (outcome.Windows[0].OnlineShare, outcome.Windows[1].OnlineShare));
        Assert.Equal((UInt128)4 << 80, outcome.Windows[1].ExpectedOnline);
        Assert.Equal((Int128)(2 * 47 * A.Hour) << 16, outcome.Ledger.ExpectedUseDown);
    }

    [Fact]
    public void Sleeping_endpoints_do_not_count_as_down()
    {
        // Online 00:30 to 02:30 local in a zone of plus one hour: until 01:30 UTC.
        ScenarioPlan plan = A.Plan().Offset(60).Shift(A.EveryDay, 30,
            150) with { Window = A.Ms("10m") };
        Walked outcome = Walk.Run(plan);

        Assert.Equal(1, outcome.Windows[20].Down);
        Assert.Equal([1, 0, 0, 1], new[] { 4, 6, 7, 9 }.Select(w => outcome.Windows[w].OnlineShare));
    }

    [Fact]
    public void Sensors_are_expected_also_where_the_release_does_not_reach()
    {
        ScenarioPlan plan = A.Plan().Fleet(fleet => fleet with
        {
            Groups =
            [
                A.Group(1, name: "all"),
                A.Group(5, name: "none") with { Adoption = AdoptionPlan.Everybody with { None = Ratio.One } },
                A.Group(8, name: "half") with { Adoption = Half },
                A.Group(3, name: "old") with
                {
                    Versions = [new VersionPolicy("old", new SensorVersion(0, 1), Ratio.One)],
                },
                A.Group(7, name: "other") with { Platform = "linux" },
            ],
        });
        plan = plan with { Update = plan.Update with { MinVersion = new SensorVersion(1, 0) } };
        Walked outcome = Walk.Run(plan, _ => false);

        Assert.Equal((UInt128)(1 + 4 + 3) << 80, outcome.Windows[0].ExpectedOnline);
        Assert.Equal((UInt128)(1 + 5 + 8 + 3) << 80, Walk.Run(
            plan with { Update = plan.Update with { By = UpdateMaker.PlatformVendor, MinVersion = default } },
            _ => false).Windows[0].ExpectedOnline);
    }

    [Fact]
    public void Sensors_of_another_vendor_are_not_counted()
    {
        ScenarioPlan plan = A.Plan(4);
        string vendor = plan.Design.Vendor;

        Assert.Equal((UInt128)4 << 80, Counted(vendor));
        Assert.Equal((UInt128)0, Counted(vendor + "'s rival"));

        UInt128 Counted(string of) => Walk.Run(
            plan with { Update = plan.Update with { Vendor = of } }, _ => false).Windows[0].ExpectedOnline;
    }

    private static AdoptionPlan Half => AdoptionPlan.Everybody with
    {
        Part = Ratio.One, From = Ratio.Of(1, 2), To = Ratio.Of(1, 2),
    };

    private static HabitOdds Shift(int days, int from, int to, int spread) =>
        new(new OnlineHabit("shift", Ratio.One, OnlineHabitKind.Shift, days, from, to, spread));
}
