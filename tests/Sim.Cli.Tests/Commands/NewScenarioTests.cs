using System.Text.RegularExpressions;

namespace Sim.Cli.Tests;

public sealed class NewScenarioTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_the_template_says_to_try_holds_too()
    {
        SimProcess.Run(_place.Folder, "new", "scenario", "--yes").With(0);

        Ended tried = SimProcess.Run(_place.Folder, "run", "my-scenario.yaml", "--set", "design.boundsCheck=true",
            "--no-output").With(0);

        Assert.Contains("held, all 2 expectations", tried.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_that_are_printed_work_where_the_user_stands()
    {
        _place.Write("mine.yaml", TinyScenario.Text());
        Directory.CreateDirectory(_place.PathOf("below"));

        string shown = SimProcess.Run(_place.PathOf("below"), "show", "../mine.yaml").With(0).Output;
        string run = SimProcess.Run(_place.PathOf("below"), "run", "../mine.yaml", "--no-output").Output;

        Assert.Contains("sim show ../mine.yaml --resolved", shown, StringComparison.Ordinal);
        Assert.Contains("Repeat   sim run ../mine.yaml", run, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_scenario_validates_runs_and_holds_outside_the_repository()
    {
        Ended made = SimProcess.Run(_place.Folder, "new", "scenario").With(0);

        Assert.Equal(["my-scenario.yaml", "scenario.schema.json"], _place.Everything);
        Assert.Contains("sim run my-scenario.yaml", made.Output, StringComparison.Ordinal);
        SimProcess.Run(_place.Folder, "validate", "my-scenario.yaml").With(0);
        Ended run = SimProcess.Run(_place.Folder, "run", "my-scenario.yaml").With(0);
        Assert.StartsWith("my-scenario: held, all 2 expectations.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_first_line_names_a_schema_that_is_there_and_is_that_of_the_program()
    {
        SimProcess.Run(_place.Folder, "new", "scenario", "--file", "deep/down.yaml").With(0);

        string first = File.ReadLines(_place.PathOf("deep/down.yaml")).First();
        Assert.Equal("# yaml-language-server: $schema=scenario.schema.json", first);
        Assert.Equal(
            SimProcess.Run(_place.Folder, "schema").With(0).Output,
            File.ReadAllText(_place.PathOf("deep/scenario.schema.json")));
    }

    [Fact]
    public void Inside_a_lab_it_names_the_schema_of_the_lab()
    {
        _place.Write("scenarios.yaml", "scenarios: []\n");
        _place.Write("docs/scenario.schema.json", "{}\n");
        SimProcess.Run(_place.Folder, "new", "scenario", "--file", "scenarios/own/mine.yaml").With(0);

        Assert.Equal(
            "# yaml-language-server: $schema=../../docs/scenario.schema.json",
            File.ReadLines(_place.PathOf("scenarios/own/mine.yaml")).First());
        Assert.DoesNotContain("scenarios/own/scenario.schema.json", _place.Everything);
    }

    [Fact]
    public void It_is_never_written_over_another_file()
    {
        _place.Write("my-scenario.yaml", "mine");

        Ended ended = SimProcess.Run(_place.Folder, "new", "scenario").With(65);

        Assert.Contains("is there already", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Equal(["my-scenario.yaml"], _place.Everything);
        Assert.Equal("mine", File.ReadAllText(_place.PathOf("my-scenario.yaml")));
    }

    [Fact]
    public void Options_are_answers()
    {
        SimProcess.Run(_place.Folder, "new", "scenario", "--name", "ours", "--title",
            "Ours: \"the\" fleet \\ all of it",
            "--organisations", "12", "--endpoints", "40", "--strategy", "timed-rings", "--release-at",
            "2026-01-05T22:30Z",
            "--revert-after", "never").With(0);

        Ended show = SimProcess.Run(_place.Folder, "show", "ours.yaml").With(0);
        string page = Ended.Flat(show.Output);
        Assert.StartsWith("ours: Ours: \"the\" fleet \\ all of it", page, StringComparison.Ordinal);
        Assert.Contains("enterprise-2024: 12 customers (windows)", page, StringComparison.Ordinal);
        Assert.Contains("timed-rings, from 2026-01-05T22:30Z canary: 10% after 0s early: 30% after 4h", page,
            StringComparison.Ordinal);
        Assert.Contains("neither halted nor reverted", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_scenario_keeps_its_comments_and_its_result_under_a_new_name()
    {
        SimProcess.Run(_place.Folder, "new", "scenario", "--from", "canary", "--name", "my-canary").With(0);

        string text = File.ReadAllText(_place.PathOf("my-canary.yaml"));
        Assert.Contains("scenario: my-canary\n", text, StringComparison.Ordinal);
        Assert.Contains("source: By construction of the law", text, StringComparison.Ordinal);
        string[] options = ["--scale", "0.01", "--json", "--no-output", "--quiet"];
        Assert.Equal(
            SimProcess.Run(_place.Folder, ["run", "canary", .. options]).Digest(),
            SimProcess.Run(_place.Folder, ["run", "my-canary.yaml", .. options]).Digest());
    }

    [Theory]
    [InlineData("a name with blanks")]
    [InlineData("Upper")]
    [InlineData("../out")]
    public void A_bad_name_is_refused(string name)
    {
        Ended ended = SimProcess.Run(_place.Folder, "new", "scenario", "--name", name).With(64);

        Assert.Contains("write lower case letters, digits and hyphens", Ended.Flat(ended.Error),
            StringComparison.Ordinal);
        Assert.Empty(_place.Everything);
    }

    [Fact]
    public void Show_resolved_says_of_every_default_and_every_number_where_it_comes_from_and_runs_to_the_same_result()
    {
        SimProcess.Run(_place.Folder, "new", "scenario", "--organisations", "20").With(0);

        Ended resolved = SimProcess.Run(_place.Folder, "show", "my-scenario.yaml", "--resolved").With(0);

        // A comment on one line, however it was broken.
        string text = Regex.Replace(resolved.Output, @"\n *# (?!(assumed|published|inferred|fitted): )", " ");
        Assert.Contains(
            "\n# assumed: default; keep one organisation in N, by size rank; 1 keeps the whole fleet.\nthinning: 1\n",
            text, StringComparison.Ordinal);
        Assert.Matches(@"\n  # assumed: Shares of organisations follow .*\n  countries:\n", text);
        Assert.Matches(
            @"\n    # assumed: default; standard deviation of the logarithm of the crew size .*\n    sigma: 0\n", text);
        Assert.All(resolved.Output.Split('\n').Where(l => l.TrimStart().StartsWith('#')),
            l => Assert.True(l.Length <= 80, l));
        _place.Write("resolved.yaml", resolved.Output);
        string[] options = ["--json", "--no-output", "--quiet"];
        Assert.Equal(
            SimProcess.Run(_place.Folder, ["run", "my-scenario.yaml", .. options]).Digest(),
            SimProcess.Run(_place.Folder, ["run", "resolved.yaml", .. options]).Digest());
    }

    [Fact]
    public void Show_resolved_of_the_catalogue_names_published_numbers_with_their_source()
    {
        Ended resolved = SimProcess.Run(_place.Folder, "show", "july-2024", "--resolved", "--set",
            "recovery.race.wired=30%").With(0);

        Assert.Contains(
            "  # published: Vendor's preliminary post-incident review\n  releaseAt: 2024-07-19T04:09Z\n",
            resolved.Output, StringComparison.Ordinal);
        Assert.Contains("    # assumed: set on the command line\n    wired: 30%\n", resolved.Output,
            StringComparison.Ordinal);
    }
}
