using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

public sealed class ZoneSectionTests
{
    private static readonly IElement Section = Of(JulyFixture.Result);

    [Fact]
    public void Every_zone_has_a_row_with_its_local_time_and_places_and_its_highest_share()
    {
        IElement[] rows = [.. Section.QuerySelectorAll("tbody tr")];
        Assert.Equal(JulyFixture.Result.Zones.Rows.Count, rows.Length);
        IElement india = rows.Single(r => r.TextContent.Contains("India", StringComparison.Ordinal));
        Assert.Equal("UTC+5:30", india.Children[0].TextContent);
        Assert.Equal("Fri 09:39", india.Children[1].TextContent);
        Assert.Equal("Thu 20:09", rows[0].Children[1].TextContent);
        Assert.Equal("UTC\u22128", rows[0].Children[0].TextContent);
    }

    [Fact]
    public void The_numbers_of_the_table_are_those_of_the_series()
    {
        int india = JulyFixture.Result.Zones.Rows.ToList().FindIndex(z => z.OffsetMinutes == 330);
        long most = JulyFixture.Result.Zones.Series.Max(p => p.Down[india]);
        double release = (4 * 3600) + 540;
        long afterSix = JulyFixture.Result.Zones.Series.Last(p => p.T <= release + (6 * 3600)).Down[india];
        IElement row = Section.QuerySelectorAll("tbody tr")[india];
        Assert.Equal(Numbers.Count(most), row.Children[4].TextContent);
        Assert.Equal(Numbers.Count(afterSix), row.Children[7].TextContent);
    }

    [Fact]
    public void The_picture_shades_the_local_night()
    {
        // Two panels of nine zones; in the panel of days every zone has a night for each day.
        int days = Section.QuerySelectorAll("svg.wide rect.day").Length;
        Assert.Equal(2 * 9, days);
        Assert.True(Section.QuerySelectorAll("svg.wide rect.night").Length >= 9 * 2);
        Assert.Equal(2 * 9, Section.QuerySelectorAll("svg.wide path.area").Length);
    }

    [Fact]
    public void The_sentence_names_the_large_zone_that_was_hit_hardest_and_the_one_hit_least()
    {
        string text = Section.QuerySelector("p")!.TextContent;
        Assert.Contains("Of the zones with at least 1% of the machines, hit hardest was UTC+10, where it was Fri 14:09",
            text, StringComparison.Ordinal);
        Assert.Contains("Hit least was UTC\u22128 (Thu 20:09)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hit hardest was UTC\u22123, where it was Fri 01:09 when the update went out: 50.0% of its machines "
        + "were down at once. "
        + "Hit least was UTC+2 (Fri 06:09), with 0%.", 5, 0, 0)]
    [InlineData("Of the zones with at least 1% of the machines, hit hardest was UTC+2, where it was Fri 06:09 when "
        + "the update went out: "
        + "20.0% of its machines were down at once. Hit least was UTC+1 (Fri 05:09), with 10.0%.", 5, 100, 200)]
    [InlineData("with at least 1% of the machines, hit hardest was UTC+1, where it was Fri 05:09 when the update "
        + "went out: "
        + "10.0% of its machines were down at once, as in every other.", 0, 100, 100)]
    [InlineData("No machine was down in any time zone.", 0, 0, 0)]
    public void The_sentence_says_which_zones_it_speaks_of(string expected, long small, long first, long second)
    {
        ZoneRow Row(int minutes, long endpoints) =>
            JulyFixture.Result.Zones.Rows[0] with { OffsetMinutes = minutes, Endpoints = endpoints };
        ZonesResult zones = JulyFixture.Result.Zones with
        {
            Rows = [Row(-180, 10), Row(60, 1000), Row(120, 1000)],
            Series = [.. JulyFixture.Result.Zones.Series.Select(p => p with { Down = [small, first, second] })],
        };

        Assert.Contains(expected, Of(JulyFixture.Result with { Zones = zones }).QuerySelector("p")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Clocks_that_change_before_the_release_count_and_those_that_change_later_are_named()
    {
        double release = (4 * 3600) + 540;
        ZoneRow row = JulyFixture.Result.Zones.Rows[0] with { OffsetMinutes = 120 };
        IElement section = Of(With(
            row with { Changes = [new OffsetChange(3600, 60)] },
            row with { Changes = [new OffsetChange(3600, 60), new OffsetChange(release + 3600, 120)] }));
        IElement[] rows = [.. section.QuerySelectorAll("tbody tr")];

        Assert.Equal(["UTC+1", "UTC+1, then UTC+2"], rows.Select(r => r.Children[0].TextContent));
        Assert.Equal(["Fri 05:09", "Fri 05:09"], rows.Select(r => r.Children[1].TextContent));
    }

    // Fri 04:09 UTC is 06:09 at UTC+2: the night is over by the release, and the next begins after 13 hours 51 minutes,
    // at 20:00; where clocks go back an hour in between, an hour later.
    [Fact]
    public void Nights_are_those_of_the_offset_in_force()
    {
        ZoneRow row = JulyFixture.Result.Zones.Rows[0] with { OffsetMinutes = 120 };
        IElement[] nights = [.. Of(With(row, row with { Changes = [new OffsetChange(12 * 3600, 60)] }))
            .QuerySelectorAll("svg.wide rect.night")];
        double[] left = [.. nights.Select(night => Number(night, "x"))];
        double width = nights.Max(night => Number(night, "width"));

        // Ten hours of night are as wide as ten hours of time.
        int half = nights.Length / 2;
        Assert.Equal(width / 10, left[half] - left[0], 0.2);

        static double Number(IElement element, string name) => double.Parse(
            element.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_result_that_does_not_tell_zones_apart_says_so() =>
        Assert.Contains(
            "does not tell time zones apart", Of(JulyFixture.Result with { Zones = ZonesResult.None }).TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void A_run_in_which_nothing_crashed_draws_flat_rows()
    {
        ZonesResult zones = JulyFixture.Result.Zones;
        ZonePoint[] flat = [.. zones.Series.Select(p => p with { Down = [.. p.Down.Select(_ => 0L)] })];
        IElement section = Of(JulyFixture.Result with { Zones = zones with { Series = flat } });
        Assert.Contains("No machine was down in any time zone.", section.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", section.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "UTC")]
    [InlineData(-210, "UTC\u22123:30")]
    [InlineData(765, "UTC+12:45")]
    public void An_offset_reads_as_people_write_it(int minutes, string expected) =>
        Assert.Equal(expected, Names.Offset(minutes));

    private static SimResult With(params ZoneRow[] rows) => JulyFixture.Result with
    {
        Zones = JulyFixture.Result.Zones with
        {
            Rows = rows,
            Series = [.. JulyFixture.Result.Zones.Series.Select(p => p with { Down = [.. rows.Select(_ => 10L)] })],
        },
    };

    private static IElement Of(SimResult result) =>
        new HtmlParser().ParseDocument(RunContent.Build(result).ToHtml()).QuerySelector("#zones")!;
}
