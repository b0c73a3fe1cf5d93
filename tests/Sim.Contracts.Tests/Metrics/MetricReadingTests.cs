using System.Reflection;

namespace Sim.Contracts.Tests;

/// <summary>What a metric reads out of a result.</summary>
public sealed class MetricReadingTests
{
    private static readonly SimResult Result = AnyResult.Of();

    [Fact]
    public void A_field_of_the_result_is_read_under_its_own_name_and_the_others_are_computed()
    {
        string[] computed =
        [
            .. Computed("totals.", Result.Totals), .. Computed("rawTotals.", Result.RawTotals),
            .. Computed("repairs.", Result.Repairs),
            .. Computed("organisations.", Result.Organisations),
            .. Computed("releases.bad.", Result.Releases[0], "releases.RELEASE."),
            .. Computed("series.", Result.Series[^1], "series.", "@9h"),
            .. Computed("shares.sector.health.", Result.Shares.Sector[0], "shares.sector.SECTOR."),
            .. Computed("shares.country.DE.", Result.Shares.Country[0], "shares.country.COUNTRY."),
            .. Computed("shares.deviceKind.server.", Result.Shares.DeviceKind[0], "shares.deviceKind.KIND."),
            .. Computed("shares.segment.DE/server.", Result.Shares.Segment[0], "shares.segment.COUNTRY/KIND."),
            .. Computed("organisations.largest.100.", Result.Organisations.Largest[0], "organisations.largest.N."),
            .. Computed("services.health.records.", Result.Services[0], "services.SECTOR.SERVICE."),
        ];

        string[] totals =
        [
            "exposedShare", "wentDownShare", "crashedShare", "hungShare", "quarantinedShare", "cleanedShare",
            "agentRestartsShare",
            "degradedShare", "rejectedShare", "slowedShare", "damagedShare", "peakDownShare", "peakUnprotectedShare",
            "manualRepairsShare", "atMachineShare", "selfHealedShare", "cloudHealedShare", "restartedShare",
            "stillDownShare",
        ];
        string[] shares =
        [
            "manualRepairsShare", "selfHealedShare", "cloudHealedShare", "restartedShare", "shareInHit",
            "stillDownShare",
        ];
        Assert.Equal(
        [
            .. totals, .. totals, "waitedShare", "meanWaitHours", "meanWorkHours", "hitShare", "downShare",
            .. shares, .. shares, .. shares, .. shares, "hitShare", "hitShare",
        ], computed);
    }

    [Theory]
    [InlineData("totals.exposedShare", 0.5)]
    [InlineData("totals.crashedShare", 0.25)]
    [InlineData("totals.wentDownShare", 0.3125)]
    [InlineData("totals.selfHealedShare", 0.2)]
    [InlineData("totals.stillDownShare", 0.08)]
    [InlineData("rawTotals.stillDownShare", 0.08)]
    [InlineData("series.downShare@2h", 0.2)]
    [InlineData("shares.sector.health.share", 0.12)]
    [InlineData("shares.sector.health.shareInHit", 0.3)]
    [InlineData("organisations.hitShare", 0.25)]
    [InlineData("organisations.largest.100.hitShare", 0.4)]
    [InlineData("services.health.records.hitShare", 0.25)]
    [InlineData("repairs.waitedShare", 0.75)]
    [InlineData("repairs.meanWaitHours", 0.50625)]
    [InlineData("repairs.meanWorkHours", 0.253125)]
    public void Shares_and_means_are_quotients(string name, double expected) => Assert.Equal(expected, Read(name));

    [Fact]
    public void A_share_of_nothing_has_no_value()
    {
        SimResult empty = Result with
        {
            Totals = Result.Totals with { Endpoints = 0, Crashed = 0, Hung = 0, Quarantined = 0 },
            Repairs = new RepairsResult(0, 0, 0, 0, 0, 0),
        };

        Assert.All(
            (string[])["totals.exposedShare", "totals.stillDownShare", "repairs.waitedShare", "repairs.meanWaitHours"],
            name => Assert.Null(Parse(name).Read(empty, empty.Series)));
    }

    [Theory]
    [InlineData("series.down@0s", 10.0)]
    [InlineData("series.down@59m", 10.0)]
    [InlineData("series.down@1h", 20.0)]
    [InlineData("series.down@1.5h", 20.0)]
    [InlineData("series.down@2h", 30.0)]
    [InlineData("series.onlineShare@23h", 0.7)]
    public void A_time_of_the_series_is_the_last_point_at_or_before_it_counted_from_the_first_release(string name,
        double expected) =>
        Assert.Equal(expected, Read(name)!.Value, 12);

    [Theory]
    [InlineData("series.down@0s", 60.0)]
    [InlineData("series.down@59999ms", 60.0)]
    [InlineData("series.down@1m", 61.0)]
    [InlineData("series.down@8h", 540.0)]
    [InlineData("series.down@8h59s", 540.0)]
    [InlineData("series.down@23h", 1440.0)]
    public void Every_window_is_read_and_not_those_that_the_result_keeps(string name, double expected)
    {
        SeriesPoint[] every = [.. Enumerable.Range(1, 1440).Select(w => new SeriesPoint(w * 60, w, 0, 0, 0, 0, 0, 1))];

        Assert.Equal(expected, Parse(name).Read(Result with { Series = [every[0], every[^1]] }, every));
    }

    [Theory]
    [InlineData("series.down@23h1ms")]
    [InlineData("series.down@24h")]
    [InlineData("series.onlineShare@9d")]
    [InlineData("series.recovered@10000d")]
    public void A_time_after_the_end_of_the_run_has_no_value(string name) => Assert.Null(Read(name));

    [Fact]
    public void A_series_without_a_point_or_a_release_or_a_moment_has_no_value()
    {
        MetricName down = Parse("series.down@1h");

        Assert.Null(down.Read(Result, []));
        Assert.Null(down.Read(Result, [Result.Series[2]]));
        Assert.Null(down.Read(Result with { Releases = [] }, Result.Series));
        Assert.Null(down.Read(Result with { Start = "yesterday" }, Result.Series));
        Assert.Null(down.Read(Result with { Releases = [Result.Releases[0] with { At = "soon" }] }, Result.Series));
    }

    [Theory]
    [InlineData("services.health.records.backWithin@6h", 0.25)]
    [InlineData("services.health.records.backWithin@24h", 0.5)]
    [InlineData("services.health.mail.hit", 30.0)]
    [InlineData("services.retail.mail.hit", 50.0)]
    [InlineData("shares.sector.retail.crashed", 300.0)]
    [InlineData("organisations.largest.10.hit", 4.0)]
    [InlineData("releases.good.reverted", 25.0)]
    public void The_row_is_the_one_that_is_named(string name, double expected) => Assert.Equal(expected, Read(name));

    [Fact]
    public void Where_no_service_went_down_no_share_of_outages_ended_in_time()
    {
        MetricName within = Parse("services.health.records.backWithin@6h");

        Assert.Equal(0.25, within.Read(Result, []));
        Assert.Null(within.Read(Result with { Services = [Result.Services[0] with { Hit = 0 }] }, []));
    }

    [Theory]
    [InlineData("services.health.records.backWithin@12h")]
    [InlineData("services.health.paper.backWithin@6h")]
    [InlineData("services.health.paper.hit")]
    [InlineData("services.farms.records.hit")]
    [InlineData("shares.sector.farms.crashed")]
    [InlineData("organisations.largest.11.hit")]
    [InlineData("releases.ugly.reverted")]
    [InlineData("releases.bad.usable99")]
    public void What_a_run_does_not_have_has_no_value(string name) => Assert.Null(Read(name));

    // Reads every metric of a family: the field of its name, or it is handed back as one that is computed.
    private static IEnumerable<string> Computed(string prefix, object record, string? listed = null, string suffix = "")
    {
        string family = listed ?? prefix;
        foreach (string name in MetricPattern.All.SelectMany(p => p.Names)
            .Where(n => n.StartsWith(family, StringComparison.Ordinal)))
        {
            string field = name[family.Length..].Split('@')[0];
            if (field.Contains('.', StringComparison.Ordinal) || field == "backWithin")
                continue;

            double? value = Read(prefix + field + suffix);
            PropertyInfo? property = record.GetType().GetProperty(char.ToUpperInvariant(field[0]) + field[1..]);
            if (property is null)
            {
                yield return field;
                continue;
            }

            object? expected = property.GetValue(record);
            Assert.Equal(
                expected is null ? null : Convert.ToDouble(expected, System.Globalization.CultureInfo.InvariantCulture),
                value);
        }
    }

    private static double? Read(string name) => Parse(name).Read(Result, Result.Series);

    private static MetricName Parse(string name)
    {
        Assert.True(MetricName.TryParse(name, out MetricName? metric, out string problem, out _), $"{name}: {problem}");
        return metric!;
    }
}
