using System.Text.RegularExpressions;

namespace Sim.Cli.Tests;

/// <summary>What a person sees, through a pseudo terminal of 80 columns.</summary>
public sealed partial class TerminalTests : IDisposable
{
    /// <summary>Long enough for the live region to be drawn.</summary>
    private const string Run = "run july-2024 --scale 0.02 --host sequential --threads 1";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Live_progress_shows_simulated_time_speed_and_machines_down_and_clears_up()
    {
        Ended run = OnTerminal(Run);

        string seen = Plain(run.Output);
        Assert.Matches(@"july-2024 +[━─]{30} +\d+ %", seen);
        Assert.Matches(@"simulated [\d.:]+( d [\d:]+| s)? of 14 d 00:00", seen);
        Assert.Matches(@"speed [\d.]+ \w+ and [\d.]+( [kMG])? transitions a second", seen);
        Assert.Matches(@"exposed [\d,]+ +down [\d,]+", seen);

        // The region is gone before the summary begins, and the cursor is back.
        int summary = run.Output.IndexOf("are not judged", StringComparison.Ordinal);
        Assert.True(summary > 0, run.ToString());
        Assert.DoesNotContain("simulated ", Plain(run.Output[summary..])[..200], StringComparison.Ordinal);
        Assert.Equal(
            run.Output.LastIndexOf("\e[?25l", StringComparison.Ordinal) >= 0,
            run.Output.LastIndexOf("\e[?25h", StringComparison.Ordinal) > run.Output.LastIndexOf("\e[?25l",
                StringComparison.Ordinal));
        Assert.Contains("\e[2K", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        Assert.Matches(ColourCode(), OnTerminal("list").Output);
    }

    [Theory]
    [InlineData("list", "NO_COLOR", "1")]
    [InlineData("list --no-color", "SIM_NOTHING", "1")]
    [InlineData("list", "TERM", "dumb")]
    public void No_colours_where_they_are_not_wanted(string line, string variable, string value)
    {
        Ended list = OnTerminal(line, (variable, value));

        Assert.Contains("july-2024", list.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(ColourCode(), list.Output);
    }

    [Fact]
    public void A_dumb_terminal_gets_lines_and_not_a_single_escape_code()
    {
        Ended run = OnTerminal(Run, ("TERM", "dumb"));

        Assert.DoesNotContain('\e', run.Output);
        Assert.Contains("july-2024: 14d, seed 1, fleet seed 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_colours_the_live_region_is_still_drawn()
    {
        Ended run = OnTerminal(Run, ("NO_COLOR", "1"));

        Assert.Matches(@"simulated [\d.:]+", Plain(run.Output));
        Assert.DoesNotMatch(ColourCode(), run.Output);
    }

    [Fact]
    public void Ctrl_C_on_a_terminal_gives_the_cursor_back()
    {
        // Ctrl-C is a character that the terminal turns into a signal; it is typed once progress is on the screen.
        string line = Run.Replace("0.02", "0.5", StringComparison.Ordinal);
        Ended run = SimProcess.RunShell(_place.Folder,
            "( i=0; until grep -q simulated screen 2>/dev/null || [ $i -gt 20000 ]; do i=$((i+1)); done; printf "
                + "'\\003' ) "
            + $"| script -qef -c 'stty cols 80 rows 24; exec {Sim} {line}' screen",
            ("TERM", "xterm")).With(130);

        Assert.Contains("sim: interrupted; nothing was written", Plain(run.Output), StringComparison.Ordinal);
        Assert.True(
            run.Output.LastIndexOf("\e[?25h", StringComparison.Ordinal) >= run.Output.LastIndexOf("\e[?25l",
                StringComparison.Ordinal),
            run.ToString());
        Assert.Empty(_place.Results);
    }

    [Fact]
    public void New_scenario_asks_takes_defaults_and_asks_again_after_a_bad_answer()
    {
        Ended run = SimProcess.RunShell(_place.Folder,
            $"printf 'ours\\n\\nmany\\n50\\n\\ntimed-rings\\n\\n2h\\n' | script -qec 'stty -echo; {Sim} new "
                + "scenario' /dev/null",
            ("TERM", "xterm"));

        string seen = Plain(run.Output);
        Assert.Contains("Name of the scenario, and of its file [my-scenario]: ", seen, StringComparison.Ordinal);
        Assert.Contains("'many' does not do: write a whole number from 1 to 1000000", seen, StringComparison.Ordinal);
        string file = File.ReadAllText(_place.PathOf("ours.yaml"));
        Assert.Contains("organisations: 50", file, StringComparison.Ordinal);
        Assert.Contains("strategy: timed-rings", file, StringComparison.Ordinal);
        Assert.Contains("revertAt: 2026-07-14T11:00Z", file, StringComparison.Ordinal);
    }

    private static string Sim => $"dotnet {SimProcess.Program}";

    private Ended OnTerminal(string line, params IReadOnlyList<(string Name, string? Value)> environment) =>
        SimProcess.RunShell(
            _place.Folder, $"script -qec 'stty cols 80 rows 24; {Sim} {line}' /dev/null",
            [("TERM", "xterm-256color"), .. environment]);

    private static string Plain(string text) => AnyCode().Replace(text, string.Empty);

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"\e\[[0-9;]*[1-9][0-9;]*m")]
    private static partial Regex ColourCode();
}
