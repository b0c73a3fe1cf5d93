namespace Sim.Contracts.Tests;

/// <summary>How names of metrics are read, and what is said where one is wrong.</summary>
public sealed class MetricNameTests
{
    private static readonly string[] Names = [.. MetricPattern.All.SelectMany(p => p.Names)];

    [Theory]
    [InlineData("services.health.records.backWithin@6h", true)]
    [InlineData("series.onlineShare@12h", true)]
    [InlineData("totals.selfHealedShare", true)]
    [InlineData("services.health.records.outageHours", false)]
    [InlineData("series.down@12h", false)]
    [InlineData("totals.crashed", false)]
    public void More_is_better_where_it_is_machines_that_work(string text, bool expected)
    {
        Assert.True(MetricName.TryParse(text, out MetricName? metric, out _, out _));
        Assert.Equal(expected, metric!.Measure.MoreIsBetter);
    }

    [Theory]
    [InlineData("totals.crashed", MetricFamily.Totals, MetricUnit.Count, "")]
    [InlineData("rawTotals.downHours", MetricFamily.RawTotals, MetricUnit.Hours, "")]
    [InlineData("releases.bad.reverted", MetricFamily.Releases, MetricUnit.Seconds, "bad")]
    [InlineData("series.onlineShare@6.5d", MetricFamily.Series, MetricUnit.Share, "")]
    [InlineData("shares.sector.health.share", MetricFamily.Shares, MetricUnit.Share, "sector health")]
    [InlineData("organisations.hit", MetricFamily.Organisations, MetricUnit.Count, "")]
    [InlineData("organisations.largest.298.hitShare", MetricFamily.Organisations, MetricUnit.Share, "")]
    [InlineData("services.health.records.outageHours", MetricFamily.Services, MetricUnit.Hours, "health records")]
    [InlineData("services.health.records.backWithin@6h", MetricFamily.Services, MetricUnit.Share, "health records")]
    [InlineData("repairs.meanWaitHours", MetricFamily.Repairs, MetricUnit.Hours, "")]
    public void A_name_has_a_family_a_unit_and_the_names_that_a_scenario_must_define(
        string name, MetricFamily family, MetricUnit unit, string arguments)
    {
        Assert.True(MetricName.TryParse(name, out MetricName? metric, out string problem, out string? suggestion));
        Assert.Equal((family, unit, arguments), (metric!.Family, metric.Unit, string.Join(' ', metric.Arguments)));
        Assert.Equal((name, name, "", null), (metric.Text, metric.ToString(), problem, suggestion));
    }

    [Theory]
    [InlineData("totals.wentDown", "Went down")]
    [InlineData("rawTotals.crashedShare", "Crashed, share of the platform, as simulated")]
    [InlineData("releases.bad.usable50", "Half usable again: bad")]
    [InlineData("series.down@6.5d", "Down, 6.5d after the release")]
    [InlineData("shares.sector.health.share", "Went down, share of the row: sector health")]
    [InlineData("services.health.records.backWithin@6h",
        "Back within a time, share of the outages: health records, 6h")]
    public void A_label_says_whose_it_is_and_at_what_time(string name, string label)
    {
        Assert.True(MetricName.TryParse(name, out MetricName? metric, out _, out _));
        Assert.Equal(label, metric!.Label);
    }

    [Fact]
    public void Every_listed_name_is_read_once_its_placeholders_are_filled()
    {
        Assert.Equal(Names.Length, Names.Distinct().Count());
        Assert.Contains("services.SECTOR.SERVICE.backWithin@336h", Names);
        Assert.All(Names, name => Assert.True(
            MetricName.TryParse(name.Replace("DURATION", "1h", StringComparison.Ordinal)
                .Replace("largest.N", "largest.5", StringComparison.Ordinal), out _, out string problem, out _),
                $"{name}: {problem}"));
    }

    [Theory]
    [InlineData("total.crashed", "'total' is not a family of metrics", "did you mean 'totals'?")]
    [InlineData("weather.rain", "'weather' is not a family of metrics",
        "families are totals, rawTotals, releases, series, shares, organisations, services, repairs")]
    [InlineData("totals", "write totals.FIELD", "did you mean 'totals.endpoints'?")]
    [InlineData("repairs.tickets.open", "write repairs.FIELD", "did you mean 'repairs.tickets'?")]
    [InlineData("totals.crashd", "there is no 'crashd' here", "did you mean 'crashed'?")]
    [InlineData("organisations.weather", "there is no 'weather' here", "known are total, hit, hitShare")]
    [InlineData("totals.crashed@6h", "'totals' has no times", "did you mean 'totals.crashed'?")]
    [InlineData("releases.reverted", "write releases.NAME.MILESTONE", null)]
    [InlineData("releases.bad.revertd", "there is no 'revertd' here", "did you mean 'reverted'?")]
    [InlineData("series.onlineShare", "write series.FIELD@DURATION", "did you mean 'series.onlineShare@6h'?")]
    [InlineData("series@6h", "write series.FIELD@DURATION", "did you mean 'series.onlineShare@6h'?")]
    [InlineData("series.down@6", "'6' is not a duration after the release", "did you mean 'series.down@6h'?")]
    [InlineData("series.dwon@6h", "there is no 'dwon' here", "did you mean 'down'?")]
    [InlineData("shares.sector.share", "write shares.AXIS.KEY.FIELD", "did you mean 'shares.sector.health.share'?")]
    [InlineData("shares.sectr.health.share", "'sectr' is not an axis", "did you mean 'sector'?")]
    [InlineData("shares.weather.health.share", "'weather' is not an axis",
        "axes are sector, country, deviceKind, segment")]
    [InlineData("shares.sector.health.shar", "there is no 'shar' here", "did you mean 'share'?")]
    [InlineData("organisations.largest.many.hit", "'many' is not a number of organisations",
        "did you mean 'organisations.largest.100.hitShare'?")]
    [InlineData("organisations.largest.-5.hit", "'-5' is not a number of organisations",
        "did you mean 'organisations.largest.100.hitShare'?")]
    [InlineData("organisations.largest.5.hitShar", "there is no 'hitShar' here", "did you mean 'hitShare'?")]
    [InlineData("organisations.largest", "there is no 'largest' here", "known are total, hit, hitShare")]
    [InlineData("services.health.hit", "write services.SECTOR.NAME.FIELD", null)]
    [InlineData("services.health.records.hit@6h", "only backWithin has a time",
        "did you mean 'services.health.records.backWithin@6h'?")]
    [InlineData("services.health.records.backWithn", "there is no 'backWithn' here", "did you mean 'backWithin'?")]
    [InlineData("services.health.records.backWithin",
        "backWithin is given at 1h, 2h, 4h, 6h, 12h, 24h, 48h, 72h, 168h, 336h only",
        "did you mean 'services.health.records.backWithin@6h'?")]
    [InlineData("services.health.records.backWithin@5h",
        "backWithin is given at 1h, 2h, 4h, 6h, 12h, 24h, 48h, 72h, 168h, 336h only",
        "did you mean 'services.health.records.backWithin@6h'?")]
    public void What_is_wrong_is_told_with_what_was_probably_meant(string name, string problem, string? suggestion)
    {
        Assert.False(MetricName.TryParse(name, out MetricName? metric, out string said, out string? meant));
        Assert.Equal((null, problem, suggestion), (metric, said, meant));
    }

    [Fact]
    public void A_name_of_more_than_200_letters_is_not_looked_at()
    {
        string longest = $"releases.{new string('x', 182)}.reverted";
        Assert.Equal(200, longest.Length);

        Assert.True(MetricName.TryParse(longest, out _, out _, out _));
        Assert.False(
            MetricName.TryParse(longest.Replace("xx", "xxx", StringComparison.Ordinal), out _, out string problem,
                out _));
        Assert.Equal("the name of the metric is too long", problem);
    }
}
