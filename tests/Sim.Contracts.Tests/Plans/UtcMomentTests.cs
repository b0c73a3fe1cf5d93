namespace Sim.Contracts.Tests;

/// <summary>Moments are dates of the Gregorian calendar, read strictly and written as short as they can be.</summary>
public sealed class UtcMomentTests
{
    [Fact]
    public void Every_day_until_2500_has_the_date_of_the_platforms_calendar()
    {
        DateTime day = DateTime.UnixEpoch;
        for (long number = 0; day.Year < 2500; number++, day = day.AddDays(1))
        {
            string expected = day.ToString("yyyy-MM-dd'T'00:00'Z'", CultureInfo.InvariantCulture);
            Assert.Equal(expected, new UtcMoment(number * 86_400_000).ToString());
            Assert.True(UtcMoment.TryParse(expected, out UtcMoment moment), expected);
            Assert.Equal(number * 86_400_000, moment.UnixMilliseconds);
        }
    }

    [Theory]
    [InlineData("1970-01-01T00:00Z", 0)]
    [InlineData("2024-07-19T04:09Z", 1_721_362_140_000)]
    [InlineData("2024-07-19T04:09:07Z", 1_721_362_147_000)]
    [InlineData("2024-07-19T04:09:00.005Z", 1_721_362_140_005)]
    [InlineData("2024-07-19T23:59:59.999Z", 1_721_433_599_999)]
    [InlineData("2000-02-29T10:20Z", 951_819_600_000)]
    public void A_moment_is_read_to_the_millisecond_and_written_as_short_as_it_can_be(string text, long unix)
    {
        Assert.True(UtcMoment.TryParse(text, out UtcMoment moment));
        Assert.Equal(unix, moment.UnixMilliseconds);
        Assert.Equal(text, moment.ToString());
    }

    [Fact]
    public void Zeros_that_need_not_be_written_are_left_out()
    {
        Assert.True(UtcMoment.TryParse("2024-07-19T04:09:07.000Z", out UtcMoment whole));
        Assert.Equal("2024-07-19T04:09:07Z", whole.ToString());
        Assert.True(UtcMoment.TryParse("2024-07-19T04:09:00Z", out UtcMoment minute));
        Assert.Equal("2024-07-19T04:09Z", minute.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-07-19")]
    [InlineData("2024-07-19T04:09")]
    [InlineData("2024-07-19T04:09+")]
    [InlineData("2024-07-19 04:09Z")]
    [InlineData("2024/07-19T04:09Z")]
    [InlineData("2024-07/19T04:09Z")]
    [InlineData("2024-07-19T04.09Z")]
    [InlineData("2024-07-19T04:09:7Z")]
    [InlineData("2024-07-19T04:09.07Z")]
    [InlineData("2024-07-19T04:09:07:005Z")]
    [InlineData("2024-07-19T04:09:07.05Z")]
    [InlineData("2024-07-19T24:00Z")]
    [InlineData("2024-07-19T04:60Z")]
    [InlineData("2024-07-19T04:09:60Z")]
    [InlineData("1969-12-31T23:59Z")]
    [InlineData("2024-00-19T04:09Z")]
    [InlineData("2024-13-19T04:09Z")]
    [InlineData("2024-07-00T04:09Z")]
    [InlineData("2024-07-32T04:09Z")]
    [InlineData("2024-04-31T04:09Z")]
    [InlineData("2024-06-31T04:09Z")]
    [InlineData("2024-09-31T04:09Z")]
    [InlineData("2024-11-31T04:09Z")]
    [InlineData("2024-02-30T04:09Z")]
    [InlineData("2023-02-29T04:09Z")]
    [InlineData("2100-02-29T04:09Z")]
    [InlineData("2o24-07-19T04:09Z")]
    [InlineData("2024-o7-19T04:09Z")]
    [InlineData("2024-07-1:T04:09Z")]
    [InlineData("2024-07-19T0/:09Z")]
    [InlineData("2024-07-19T04:0/Z")]
    [InlineData("2024-07-19T04:09:0/Z")]
    [InlineData("2024-07-19T04:09:07.00/Z")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(UtcMoment.TryParse(text, out UtcMoment moment));
        Assert.Equal(default, moment);
    }

    [Theory]
    [InlineData("2024-07-15T00:00Z", 0, 0)]
    [InlineData("2024-07-14T23:59:59.999Z", 10_079, 59_999)]
    [InlineData("2024-07-19T04:09:00.001Z", 6_009, 1)]
    [InlineData("1970-01-01T00:00Z", 4_320, 0)]
    public void The_minute_of_the_week_counts_from_monday(string text, int minute, int millisecond)
    {
        Assert.True(UtcMoment.TryParse(text, out UtcMoment moment));
        Assert.Equal((minute, millisecond), (moment.MinuteOfWeek, moment.MillisecondOfMinute));
    }

    [Fact]
    public void Moments_and_durations_add_up_and_are_ordered()
    {
        var early = new UtcMoment(1_000);
        UtcMoment late = early.Plus(SimDuration.FromMilliseconds(5));

        Assert.Equal(1_005, late.UnixMilliseconds);
        Assert.Equal(5, late.Since(early).Milliseconds);
        Assert.Equal(-5, early.Since(late).Milliseconds);
        Assert.True(early < late && late > early && early <= late && late >= early && early.CompareTo(late) < 0);
        Assert.False(late < early || early > late || late <= early || early >= late);
        var same = new UtcMoment(1_000);
        Assert.False(early < same || early > same);
        Assert.True(early <= same && early >= same && early.CompareTo(same) == 0);
        Assert.Throws<OverflowException>(() => new UtcMoment(long.MaxValue).Plus(SimDuration.FromMilliseconds(1)));
        Assert.Throws<OverflowException>(() => new UtcMoment(long.MaxValue).Since(new UtcMoment(-1)));
    }
}
