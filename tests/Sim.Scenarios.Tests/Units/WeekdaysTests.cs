namespace Sim.Scenarios.Tests;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("Mon-Fri", 0b001_1111, "Mon-Fri")]
    [InlineData("Mon, Wed, Sat-Sun", 0b110_0101, "Mon,Wed,Sat-Sun")]
    [InlineData("Sat-Mon", 0b110_0001, "Mon,Sat-Sun")]
    [InlineData("Sun", 0b100_0000, "Sun")]
    [InlineData("workdays", 0x80, "workdays")]
    [InlineData("weekend", 0x100, "weekend")]
    [InlineData("Sat, workdays", 0xA0, "workdays,Sat")]
    [InlineData("weekend,workdays,Mon-Sun", 0x1FF, "workdays,weekend,Mon-Sun")]
    [InlineData("daily", 0x7F, "daily")]
    [InlineData("never", 0, "never")]
    public void Days_are_read_and_written_alike(string text, int mask, string written)
    {
        Assert.Equal(mask, Weekdays.Read(text));
        Assert.Equal(written, Weekdays.Text(mask));
    }

    [Theory]
    [InlineData("monday")]
    [InlineData("Mon-Wed-Fri")]
    [InlineData("Mon-")]
    [InlineData("Mon-workdays")]
    [InlineData("weekdays")]
    [InlineData("")]
    public void Other_words_are_no_days(string text) => Assert.Null(Weekdays.Read(text));
}
