namespace Sim.Reports.Tests;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_July_outage_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/july.md", MarkdownReport.Write(JulyFixture.Result));

    [Fact]
    public void A_thinned_run_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/thinned.md", MarkdownReport.Write(JulyFixture.Thinned));

    [Fact]
    public void A_run_without_crash_and_expectation_reads_as_the_checked_in_file() =>
        Repository.MatchesFile("tests/Sim.Reports.Tests/Expected/quiet.md", MarkdownReport.Write(JulyFixture.Quiet));

    [Fact]
    public void A_Turkish_thread_writes_the_same_text() =>
        Assert.Equal(MarkdownReport.Write(JulyFixture.Result), InCulture.Turkish(() => MarkdownReport.Write(JulyFixture.Result)));

    [Fact]
    public void A_command_with_backticks_stays_inside_its_fence()
    {
        string text = MarkdownText.Block("echo ```` now");
        Assert.Equal("`````sh\necho ```` now\n`````\n", text);
    }
}
