namespace Sim.Tidy.Tests;

public sealed class DocCommandTests
{
    [Theory]
    [InlineData("sim run a --set 'k=v w' # note", "run|a|--set|k=v w", null)]
    [InlineData("sim run \"a b.yaml\" --json > result.json", "run|a b.yaml|--json", "result.json")]
    [InlineData("dotnet run -c Release --project sim/Sim.Cli -- run july-2024", "run|july-2024", null)]
    [InlineData("sim run a#b", "run|a#b", null)]
    public void A_line_is_read_as_a_shell_reads_it(string line, string arguments, string? redirect)
    {
        DocCommand command = Parse(line)!;
        Assert.Equal((arguments, redirect), (string.Join('|', command.Arguments), command.Redirect));
    }

    [Theory]
    [InlineData("dotnet test Sim.sln -c Release")]
    [InlineData("dotnet run -c Release --project sim/Sim.Cli --")]
    [InlineData("sim")]
    [InlineData("# sim run")]
    [InlineData("git clone sim")]
    public void What_calls_something_else_is_no_command(string line) => Assert.Null(Parse(line));

    [Theory]
    [InlineData("sim run july-2024 --scale 0.01", 0)]
    [InlineData("sim help run", 0)]
    [InlineData("sim run --help", 0)]
    [InlineData("sim rnu july-2024", 1)]
    [InlineData("sim run july-2024 --sale 0.01", 1)]
    [InlineData("sim run july-2024 --seed minus", 1)]
    [InlineData("sim run", 1)]
    public void A_command_that_the_program_refuses_is_found(string line, int findings) =>
        Assert.Equal(findings, new CommandRule(Verbs.Build()).Check([Parse(line)!]).Count());

    [Theory]
    [InlineData("sim show july-2024 --set recovery.race.wired=30%", 0)]
    [InlineData("sim show july-2042", 1)]
    [InlineData("sim run july-2024 --set recovery.rice=30%", 1)]
    [InlineData("sim run july-2024 --scale 300%", 1)]
    [InlineData("sim run own.yaml", 0)]
    public void A_scenario_or_setting_that_there_is_not_is_found(string line, int findings) => Assert.Equal(
        findings,
        new SettingRule(Verbs.Build(), SimLab.Open(Repository.Root, Repository.Root)).Check([Parse(line)!]).Count());

    [Theory]
    [InlineData("run big --scale 0.5 --seed 3", "run big --seed 3 --scale 0.01")]
    [InlineData("run big", "run big --scale 0.01")]
    [InlineData("run own.yaml", "run own.yaml")]
    [InlineData("show big", "show big")]
    public void Large_runs_are_cut_down(string arguments, string affordable) =>
        Assert.Equal(affordable.Split(' '), DocRun.Affordable(arguments.Split(' '), name => name == "big"));

    [Fact]
    public void A_command_that_fails_is_found_with_what_it_said()
    {
        var page = new MarkdownPage("docs/a.md", "```bash\nsim show no-such-scenario\nsim schema > s.json\n```\n");
        Finding finding = Assert.Single(DocRun.Check(page, _ => false));
        Assert.Equal(2, finding.Line);
        Assert.Contains("no scenario 'no-such-scenario'", finding.What, StringComparison.Ordinal);
    }

    private static DocCommand? Parse(string line) =>
        DocCommand.Parse(new CodeBlock("docs/a.md", 1, "bash", null, line));
}
