namespace Sim.Scenarios.Tests;

public sealed class ValuePatternTests
{
    [Theory]
    [InlineData("Windows Server*", "windows server 2019 Standard", true)]
    [InlineData("Windows Server*", "Windows 11", false)]
    [InlineData("*Server*", "Microsoft Windows Server", true)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "x", false)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-b-b-d", false)]
    [InlineData("Server", "Server 2019", false)]
    public void A_star_stands_for_any_characters_and_capitals_for_small_letters(string pattern, string text, bool fits) =>
        Assert.Equal(fits, ValuePattern.Fits(pattern, text));

    [Fact]
    public void The_first_pattern_that_fits_counts_and_other_texts_stay()
    {
        ListingValue[] values = [new("*Server*", "server"), new("Windows*", "workstation")];

        Assert.Equal("server", ValuePattern.Translate(values, "Windows Server 2022"));
        Assert.Equal("workstation", ValuePattern.Translate(values, "Windows 11"));
        Assert.Equal("kiosk", ValuePattern.Translate(values, "kiosk"));
    }
}
