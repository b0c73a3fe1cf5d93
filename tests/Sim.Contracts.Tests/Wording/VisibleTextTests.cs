namespace Sim.Contracts.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("İstanbul 日本語 🚀 العربية שלום", "İstanbul 日本語 🚀 العربية שלום")]
    [InlineData("می\u200Cخواهم 👩\u200D💻", "می\u200Cخواهم 👩\u200D💻")]
    [InlineData("葛\uDB40\uDD00", "葛\uDB40\uDD00")]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001B[31mred\\u001B[0m")]
    [InlineData("\u009B31m \u0085 \u007F \0", "\\u009B31m \\u0085 \\u007F \\u0000")]
    [InlineData("invoice\u202Efdp.exe", "invoice\\u202Efdp.exe")]
    [InlineData("\u2066a\u2069\u202A\u200F\u061C", "\\u2066a\\u2069\\u202A\\u200F\\u061C")]
    [InlineData("zero\u200Bwidth\uFEFF\u2060", "zero\\u200Bwidth\\uFEFF\\u2060")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("tag \uDB40\uDC41\uDB40\uDC42", "tag \\uDB40\\uDC41\\uDB40\\uDC42")]
    public void What_nobody_sees_is_written_out_and_nothing_else(string text, string expected)
    {
        Assert.Equal(expected, VisibleText.Of(text));
        Assert.Equal(expected, VisibleText.Of(VisibleText.Of(text)));
        Assert.Equal(expected, VisibleText.OnOneLine(text));
    }

    [Fact]
    public void Halves_of_pairs_are_written_out()
    {
        Assert.Equal("\\uD800 x \\uDC00", VisibleText.Of("\uD800 x \uDC00"));
        Assert.Equal("x\\uDB40", VisibleText.Of("x\uDB40"));
    }

    [Fact]
    public void Line_breaks_and_tabs_stay_or_are_blanks()
    {
        Assert.Equal("a\r\n\tb", VisibleText.Of("a\r\n\tb"));
        Assert.Equal("a   b", VisibleText.OnOneLine("a\r\n\tb"));
    }
}
