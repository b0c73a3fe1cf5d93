namespace Sim.Lab.Tests;

/// <summary>Expectations ask the run, not the points that its report keeps.</summary>
public sealed class EveryWindowTests
{
    // A crew of ten from Friday 16:00: ten repairs each half hour until 19:00, then none until Monday 07:00 and the
    // next
    // ten at 07:30, which is 3,810 minutes after the release. The result keeps a point an hour by then.
    [Theory]
    [InlineData(10, "series.recovered@30m", 0)]
    [InlineData(10, "series.recovered@31m", 10)]
    [InlineData(10, "series.recovered@4h", 60)]
    [InlineData(10, "series.recovered@3809m", 60)]
    [InlineData(10, "series.recovered@3810m", 60)]
    [InlineData(10, "series.recovered@3811m", 70)]
    [InlineData(10, "series.recovered@3825m", 70)]
    [InlineData(10, "series.recovered@3841m", 80)]
    [InlineData(7, "series.recovered@3825m", 49)]
    [InlineData(7, "series.down@3855m", 944)]
    public void A_time_between_the_points_of_the_report_is_measured_at_its_own_window(int crew, string metric,
        long expected)
    {
        using var place = new Workplace();
        place.With("bench.yaml", BenchScenario.Of("2026-07-17T16:00Z", "4d", $"""
            {BenchScenario.Crew(crew)}
            expectations:
              - name: As many as the shifts allow
                metric: {metric}
                min: {expected}
                max: {expected}
            """));

        RunReport report = place.Run("bench.yaml");

        ExpectationResult judged = Assert.Single(report.Result.Expectations);
        Assert.Equal(expected, judged.Measured);
        Assert.Equal("held", judged.Verdict.Word());
    }

    [Theory]
    [InlineData("20h", "violated", Verdict.Violated)]
    [InlineData("24h", "violated", Verdict.Violated)]
    [InlineData("25h", "inconclusive", Verdict.Inconclusive)]
    public void A_day_in_which_97_percent_are_not_usable_disproves_a_shorter_bound_and_says_nothing_of_a_longer_one(
        string bound, string verdict, Verdict whole)
    {
        using var place = new Workplace();
        place.With("bench.yaml", BenchScenario.Of("2026-07-17T16:00Z", "1d", $"""
            {BenchScenario.Crew(10)}
            expectations:
              - name: Usable within the bound
                metric: releases.trial.usable97
                max: {bound}
            """));

        RunReport report = place.Run("bench.yaml");

        ExpectationResult judged = Assert.Single(report.Result.Expectations);
        Assert.Equal(verdict, judged.Verdict.Word());
        Assert.StartsWith("not within the 1d from the release to the end of the run", judged.Reason,
            StringComparison.Ordinal);
        Assert.Equal(whole, report.Verdict);
    }

    [Fact]
    public void The_last_window_of_a_run_that_cuts_it_short_ends_with_the_run()
    {
        using var place = new Workplace();
        place.With("bench.yaml", BenchScenario.Of("2026-07-17T16:00Z", "2h30s", $"""
            {BenchScenario.Crew(1000)}
            expectations:
              - name: All are back within the run
                metric: series.recovered@7230s
                min: 1000
            """));

        RunReport report = place.Run("bench.yaml");

        Assert.Equal(Verdict.Held, report.Verdict);
        Assert.Equal(7230, report.AllWindows[^1].T);
        Assert.Equal(7230, report.Result.Series[^1].T);
    }
}
