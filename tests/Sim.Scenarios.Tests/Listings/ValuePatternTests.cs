namespace Sim.Scenarios.Tests;

public sealed class ValuePatternTests
{
    [Theory]
    [InlineData("Windows Server*", "windows server 2019 Standard", true)]
    [InlineData("Windows Server*", "Windows 11", false)]
    [InlineData("*Server*", "Microsoft Windows Server", true)]
    [InlineData("*", "", false)]
    [InlineData("**", "", false)]
    [InlineData("*", " ", true)]
    [InlineData("*", "[no results]", false)]
    [InlineData("[no*", "[no results]", true)]
    [InlineData("*", "[current result unavailable]", false)]
    [InlineData("*", "[Headquarters]", true)]
    [InlineData("", "", true)]
    [InlineData("", "x", false)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-b-b-d", false)]
    [InlineData("Server", "Server 2019", false)]
    [InlineData("a?c", "abc", false)]
    [InlineData("*a?", "A?", true)]
    [InlineData("*\\", "x\\", true)]
    [InlineData("*\\*", "C:\\x", true)]
    [InlineData("*\\", "x\\\\y", false)]
    [InlineData("a<\">b*", "a<\">b", true)]
    public void A_star_stands_for_any_characters_and_capitals_for_small_letters(string pattern, string text,
        bool fits) =>
        Assert.Equal(fits, ValuePattern.Fits(pattern, text));

    [Fact]
    public void The_first_pattern_that_fits_counts_and_none_fits_other_texts()
    {
        ListingValue[] values = [new("*Server*", "server"), new("Windows*", "workstation")];

        Assert.Equal("server", ValuePattern.Find(values, "Windows Server 2022")?.Value);
        Assert.Equal("workstation", ValuePattern.Find(values, "Windows 11")?.Value);
        Assert.Null(ValuePattern.Find(values, "kiosk"));
    }

    [Theory]
    [InlineData("kind", "*", true)]
    [InlineData("kind", "**", true)]
    [InlineData("kind", "Windows*", true)]
    [InlineData("kind", "*Microsoft Windows*", true)]
    [InlineData("kind", "Windows 1*", false)]
    [InlineData("kind", "Windows", false)]
    [InlineData("kind", "", false)]
    [InlineData("platform", "Windows*", false)]
    [InlineData("platform", "*", true)]
    public void What_takes_all_there_is_is_a_catch_all(string field, string pattern, bool isOne) =>
        Assert.Equal(isOne, ValuePattern.IsCatchAll(field, pattern));
}
