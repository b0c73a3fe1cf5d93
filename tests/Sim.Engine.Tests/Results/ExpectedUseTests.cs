namespace Sim.Engine.Tests;

/// <summary>Hours down in expected use are a part of the hours down, whatever the windows are (model §11).</summary>
public sealed class ExpectedUseTests
{
    private static readonly OnlineHabit Always = new("always", Ratio.One, OnlineHabitKind.Always, A.EveryDay, 0,
        1440, 0);

    private static readonly OnlineHabit Office = new("office", Ratio.One, OnlineHabitKind.Shift, 0b001_1111, 480, 1020,
        0);

    [Theory]
    [InlineData(3_601_000, 3_600_000, 3_600_000)]
    [InlineData(3_600_001, 3_600_000, 3_600_000)]
    [InlineData(5_000_000, 3_600_000, 1_000)]
    [InlineData(7_000, 3_000, 6_500)]
    public void An_outage_counts_from_its_first_to_its_last_millisecond(long duration, long window, long release)
    {
        RunTotals totals = Down(Always, duration, window, release).Run().Result.RawTotals;

        Assert.Equal((duration - release) / 3_600_000.0, totals.DownHours);
        Assert.Equal((duration - release) / 3_600_000.0, totals.ExpectedUseDownHours);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(12, 4)]
    [InlineData(24, 9)]
    [InlineData(7 * 24, 5 * 9)]
    [InlineData(366 * 24, (52 * 5 * 9) + (2 * 9))]
    public void A_machine_that_is_used_in_office_hours_is_missed_in_office_hours(int hours, int expected)
    {
        // Applies at the first start of work, Monday 08:00, and goes down there; so what is counted is from 08:00 on.
        RunTotals totals = Down(Office, hours * A.Hour, A.Hour, 0).Run().Result.RawTotals;

        Assert.Equal(Math.Max(0, hours - 8), totals.DownHours, 9);
        Assert.Equal(expected, totals.ExpectedUseDownHours, 9);
    }

    [Fact]
    public void The_windows_do_not_show()
    {
        double[] hours = [.. new[] { 1_000, 7_000, 60_000, 3_600_000 }.Select(window =>
            (Small.Plan() with { Window = A.Ms(window) }).Run().Result.RawTotals.ExpectedUseDownHours)];

        Assert.True(hours[0] > 0);
        Assert.Single(hours.Distinct());
    }

    [Fact]
    public void Sums_of_a_year_of_everybody_stay_exact()
    {
        RunModel model = RunModel.Build(Down(Always, 366 * A.Day, A.Hour, 0));
        var use = new ExpectedUse(model);
        var cells = new int[model.Online.Slots * model.Tables.Zones.Length];
        cells[0] = int.MaxValue;

        Int128 expected = ((Int128)int.MaxValue * 366 * A.Day) << 16;
        Int128 origin = ((Int128)int.MaxValue * model.Local[0].At(0)) << 16;
        Assert.Equal(expected + origin, use.Close(cells, 366 * A.Day));
    }

    private static ScenarioPlan Down(OnlineHabit habit, long duration, long window, long release)
    {
        ScenarioPlan plan = Small.Plan();
        FleetGroup one = plan.Fleet.Groups[0] with
        {
            Organisations = 1, MedianEndpoints = 1, Sigma = 0, Adoption = AdoptionPlan.Everybody,
        };
        return plan with
        {
            Duration = A.Ms(duration),
            Window = A.Ms(window),
            Fleet = plan.Fleet with
            {
                Groups = [one],
                Countries = [new CountryPlan("AA", "A", Ratio.One, [new ZonePlan(A.Zone(0), Ratio.One)])],
                OnlinePatterns = [.. plan.Fleet.OnlinePatterns.Select(p => p with { Habits = [habit] })],
            },
            Rollout = new RolloutPlan(
                Strategy.AllAtOnce, A.At(release), [new StagePlan("all", Ratio.One, SimDuration.Zero)], null, null),
            Recovery = plan.Recovery with { FailedBoots = 0, Hands = null },
        };
    }
}
