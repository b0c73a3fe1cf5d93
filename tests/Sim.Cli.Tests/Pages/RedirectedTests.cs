namespace Sim.Cli.Tests;

/// <summary>What goes to a file or a pipe: no escape codes, no line over 80 columns, plain ends of lines.</summary>
public sealed class RedirectedTests : IDisposable
{
    private const int Width = 80;
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("help run")]
    [InlineData("run --help")]
    [InlineData("compare --help")]
    [InlineData("calibrate --help")]
    [InlineData("sensitivity --help")]
    [InlineData("list --help")]
    [InlineData("show --help")]
    [InlineData("new --help")]
    [InlineData("validate --help")]
    [InlineData("report --help")]
    [InlineData("diff --help")]
    [InlineData("schema --help")]
    [InlineData("verify --help")]
    [InlineData("bench --help")]
    [InlineData("accept --help")]
    [InlineData("accept --check k-of-n")]
    [InlineData("list")]
    [InlineData("show july-2024")]
    [InlineData("show ipc-march-april-2024")]
    [InlineData("validate all")]
    [InlineData("schema --check")]
    [InlineData("run july-2024 --scale 0.001 --set recovery.race.wired=30% --set recovery.race.wireless=20%", null)]
    [InlineData("run july-2024 --scale 0.001 --set recovery.raze.wired=30% --set update.fault.klass=nothing", 65)]
    [InlineData("verify canary --scale 0.01 --matrix quick")]
    [InlineData("new scenario --name a-scenario-with-a-name-that-is-as-long-as-a-name-may-ever-be-now")]
    [InlineData("", 64)]
    [InlineData("rnu --nothing", 64)]
    public void No_page_is_wider_than_80_columns_or_holds_an_escape_code(string line, int? code = 0)
    {
        Ended ended = SimProcess.Run(_place.Folder, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _ = code is { } wanted ? ended.With(wanted) : ended.Finished();

        foreach (string text in (string[])[ended.Output, ended.Error])
        {
            Assert.DoesNotContain('\e', text);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\u00A0', text);
            Assert.All(text.Split('\n'), l => Assert.True(l.Length <= Width && l == l.TrimEnd(), $"'{l}' of\n{ended}"));
        }
    }

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("calibrate")]
    [InlineData("sensitivity")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("new")]
    [InlineData("validate")]
    [InlineData("report")]
    [InlineData("diff")]
    [InlineData("schema")]
    [InlineData("verify")]
    [InlineData("bench")]
    public void Every_verb_is_in_the_help_and_explains_itself_with_an_example_and_its_exit_codes(string verb)
    {
        Ended all = SimProcess.Run(_place.Folder, "--help").With(0);
        Ended one = SimProcess.Run(_place.Folder, verb, "--help").With(0);

        Assert.Matches($@"(?m)^  {verb} +\w", all.Output);
        Assert.Contains($"\n  sim {verb}", one.Output, StringComparison.Ordinal);
        Assert.Matches(
            @" Exit codes: 0 .* 64 usage · .*70 internal · 74 output closed( · 130 interrupted)? · 141 reader left$",
            Ended.Flat(one.Output));
    }

    [Fact]
    public void A_verb_that_is_not_in_the_help_pages_test_does_not_exist()
    {
        Ended all = SimProcess.Run(_place.Folder, "--help").With(0);
        string verbs = all.Output[all.Output.IndexOf("Verbs:", StringComparison.Ordinal)..all.Output.IndexOf("Options:",
            StringComparison.Ordinal)];

        IEnumerable<string> named = verbs.Split('\n')
            .Where(l => l.Length > 2 && l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ')
            .Select(l => l.Trim().Split(' ')[0]);
        Assert.Equal(
            ["run", "compare", "calibrate", "sensitivity", "list", "show", "new", "validate", "report", "diff",
                "schema", "verify", "accept", "bench"], named);
    }
}
