namespace Sim.Reports.Tests;

/// <summary>Writes pages for a look with the eye, where <c>SIM_REPORT_PAGES</c> names a folder.</summary>
public sealed class ReportPagesTests
{
    [Fact]
    public void The_pages_of_all_fixtures_can_be_written_for_a_look()
    {
        string? folder = Environment.GetEnvironmentVariable("SIM_REPORT_PAGES");
        (string Name, SimResult Result)[] pages =
            [("july", JulyFixture.Result), ("thinned", JulyFixture.Thinned), ("quiet", JulyFixture.Quiet)];
        foreach ((string name, SimResult result) in pages)
        {
            string page = RunContent.Build(result, JulyFixture.AllWindows).ToHtml();
            Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
            if (folder is not null)
                File.WriteAllText(Path.Combine(folder, name + ".html"), page);
        }
    }
}
