namespace Sim.Scenarios.Tests;

public sealed class SharesTests
{
    [Theory]
    [InlineData("5%", "5%")]
    [InlineData("0.05", "5%")]
    [InlineData("1/20", "5%")]
    [InlineData("1", "100%")]
    [InlineData("101%", "'101%' is not between 0% and 100%")]
    [InlineData("-1%", "'-1%' is not between 0% and 100%")]
    [InlineData("101", "'101' is not between 0% and 100%")]
    [InlineData("5", "'5' is more than 1; write 5% for percent")]
    [InlineData("1.5", "'1.5' is more than 1; write 1.5% for percent")]
    [InlineData("0.1234567890123456789", "'0.1234567890123456789' has too many digits; use fewer decimals")]
    [InlineData("50.1234567890123456789%", "'50.1234567890123456789%' has too many digits; use fewer decimals")]
    [InlineData("half", "'half' is not a share; write 5%, 0.05 or 1/20")]
    [InlineData("%", "'%' is not a share; write 5%, 0.05 or 1/20")]
    public void A_share_is_a_percentage_a_fraction_or_a_mistake_that_is_told(string text, string expected)
    {
        Assert.Equal(expected, Shares.Read(text) switch
        {
            Problem { Suggestion: { } hint } problem => $"{problem.Message}; {hint}",
            Problem problem => problem.Message,
            var share => share.ToString(),
        });
    }
}
