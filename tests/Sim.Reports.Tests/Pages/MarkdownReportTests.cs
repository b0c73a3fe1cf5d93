namespace Sim.Reports.Tests;

public sealed class MarkdownReportTests
{
    [Theory]
    [InlineData("see https://evil.example/x", "see https\\://evil.example/x")]
    [InlineData("www.evil.example", "www\\.evil.example")]
    [InlineData("ask @everybody", "ask &#64;everybody")]
    [InlineData("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("- item", "\\- item")]
    [InlineData("3. item", "3\\. item")]
    [InlineData("---", "\\---")]
    [InlineData("+473 112", "+473 112")]
    [InlineData("8.5 million (17%), at most −3", "8.5 million (17%), at most −3")]
    [InlineData("`code` <b> & **c**", "\\`code\\` &lt;b\\> &amp; \\*\\*c\\*\\*")]
    [InlineData("red\u001b[0m\u202E", "red\\\\u001B\\[0m\\\\u202E")]
    [InlineData("two\nlines", "two lines")]
    public void Foreign_text_becomes_neither_markup_nor_link(string text, string expected) =>
        Assert.Equal(expected, MarkdownPage.Escape(text));

    [Fact]
    public void The_July_outage_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/july.md",
            RunContent.Build(JulyFixture.Result).ToMarkdown());

    [Fact]
    public void A_thinned_run_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/thinned.md",
            RunContent.Build(JulyFixture.Thinned).ToMarkdown());

    [Fact]
    public void A_run_without_crash_and_expectation_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/quiet.md",
            RunContent.Build(JulyFixture.Quiet).ToMarkdown());

    [Fact]
    public void A_Turkish_thread_writes_the_same_text() =>
        Assert.Equal(RunContent.Build(JulyFixture.Result).ToMarkdown(),
            InCulture.Turkish(() => RunContent.Build(JulyFixture.Result).ToMarkdown()));

    [Fact]
    public void A_command_with_backticks_stays_inside_its_fence()
    {
        string text = MarkdownPage.CodeBlock("echo ```` now");
        Assert.Equal("`````sh\necho ```` now\n`````\n", text);
    }
}
