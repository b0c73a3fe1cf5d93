namespace Sim.Lab.Tests;

public sealed class ScenarioTemplateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string, string> Answers()
    {
        var all = new TheoryData<string, string, string, string>();
        foreach (string strategy in (string[])[DraftFields.AllAtOnce, DraftFields.TimedRings])
        {
            foreach (string revert in (string[])["1s", "78m", "6.9d", DraftFields.Never])
            {
                foreach (string title in (string[])["Plain", "# \"quotes\": 'and' {braces} \\ %", "ümläut — 日本"])
                    all.Add(strategy, revert, title, "2024-02-29T23:59:59.999Z");
            }
        }

        all.Add(DraftFields.AllAtOnce, "1h", "Before the epoch of most things", "1990-01-01T00:00Z");
        return all;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_answer_that_is_accepted_gives_a_scenario_without_errors(
        string strategy, string revert, string title, string release)
    {
        SimLab lab = SimLab.Open(_folder.Path, AppContext.BaseDirectory);

        DraftedScenario drafted = lab.Drafts.Write(
            new Dictionary<string, string>
            {
                ["strategy"] = strategy, ["revert-after"] = revert, ["title"] = title, ["release-at"] = release,
                ["organisations"] = "1000000", ["endpoints"] = "1",
            },
            null);

        Assert.Empty(lab.Validate([drafted.Path]).Diagnostics);
        Assert.Equal(title, lab.Show(new RunRequest { Scenario = drafted.Path }).Title);
    }

    [Theory]
    [InlineData("name", "Capital")]
    [InlineData("name", "")]
    [InlineData("title", "two\nlines")]
    [InlineData("organisations", "0")]
    [InlineData("organisations", "1e3")]
    [InlineData("endpoints", "1000001")]
    [InlineData("strategy", "rings")]
    [InlineData("release-at", "tomorrow")]
    [InlineData("revert-after", "0s")]
    [InlineData("revert-after", "7d")]
    [InlineData("revert-after", "78")]
    public void An_answer_that_does_not_do_is_refused_and_nothing_is_written(string key, string answer)
    {
        SimLab lab = SimLab.Open(_folder.Path, AppContext.BaseDirectory);

        var error = Assert.Throws<LabInputException>(
            () => lab.Drafts.Write(new Dictionary<string, string> { [key] = answer }, null));

        Assert.StartsWith($"--{key}: ", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Every_default_is_an_answer_that_does()
    {
        Assert.All(DraftFields.All, f => Assert.Null(f.Problem(f.Default)));
    }

    [Fact]
    public void No_line_is_too_wide_to_read_beside_an_editor_tree()
    {
        DraftedScenario drafted = SimLab.Open(_folder.Path, AppContext.BaseDirectory)
            .Drafts.Write(new Dictionary<string, string>(), null);

        Assert.All(File.ReadLines(drafted.Path), l => Assert.True(l.Length <= 100, l));
    }
}
