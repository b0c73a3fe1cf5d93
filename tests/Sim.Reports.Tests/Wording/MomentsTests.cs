namespace Sim.Reports.Tests;

public sealed class MomentsTests
{
    [Theory]
    [InlineData("2024-07-19T04:09Z", 120, "Fri 06:09")]
    [InlineData("2024-07-19T04:09Z", -300, "Thu 23:09")]
    [InlineData("9999-12-31T23:59Z", 840, "Sat 13:59")]
    [InlineData("9999-12-31T20:00Z", 0, "Fri 20:00")]
    [InlineData("1970-01-01T00:30Z", -60, "Wed 23:30")]
    public void A_local_time_has_its_weekday_also_at_the_end_of_time(string moment, int offset, string local)
    {
        Assert.True(UtcMoment.TryParse(moment, out UtcMoment at));

        Assert.Equal(local, Moments.Local(at, offset));
    }
}
