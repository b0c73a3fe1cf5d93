namespace Sim.Cli.Tests;

/// <summary>
/// Characters that act on a terminal, or turn the direction of writing, in names and texts of the user.
/// </summary>
public sealed class HiddenCharacterTests : IDisposable
{
    private const string Name = "e\u001b[31mvil\u202Efdp\u0085";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("run", ".yaml")]
    [InlineData("show", ".yaml")]
    [InlineData("show --resolved", ".yaml")]
    [InlineData("validate", ".yaml")]
    [InlineData("verify", ".yaml")]
    [InlineData("compare", ".yaml")]
    [InlineData("accept", "")]
    [InlineData("report", "")]
    [InlineData("diff x", "")]
    [InlineData("run tiny.yaml --quiet --set", "=1")]
    [InlineData("run tiny.yaml --quiet --out", "")]
    [InlineData("run tiny.yaml --no-output", "")]
    [InlineData("new scenario --name", "")]
    [InlineData("", "")]
    public void No_verb_prints_a_name_that_acts_on_the_terminal(string verb, string ending)
    {
        TinyScenario.WriteTo(_place);
        Ended missing = SimProcess.Run(_place.Folder,
            [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), Name + ending]);
        Check(missing);
        if (ending == ".yaml")
        {
            _place.Write(Name + ending, "scenario: [");
            Check(SimProcess.Run(_place.Folder, [.. verb.Split(' '), Name + ending]).With(65));
        }
    }

    [Theory]
    [InlineData("A thousand \\u202Esenihcam", "\\u202E")]
    [InlineData("A thousand \\e[31mmachines", "\\u001B")]
    [InlineData("A \\u2067thousand\\u2069 machines", "\\u2067")]
    public void A_title_that_pages_would_show_otherwise_than_the_file_is_refused(string title, string told)
    {
        string text = TinyScenario.Text().Replace("title: A thousand machines", $"title: \"{title}\"",
            StringComparison.Ordinal);
        Ended ended = SimProcess.Run(_place.Folder, "validate", _place.Write("tiny.yaml", text)).With(65);
        Check(ended);
        Assert.Contains(told, ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_a_file_with_such_a_name_can_be_repeated_and_shows_it_written_out()
    {
        string file = _place.Write(Name + ".yaml", TinyScenario.Text());
        Ended ended = SimProcess.Run(_place.Folder, "run", file).With(0);
        Check(ended);
        Ended json = SimProcess.Run(_place.Folder, "run", file, "--json", "--quiet").With(0);
        Check(json);
        Assert.Equal("sim run '" + Name + ".yaml'", json.Json().GetProperty("repeat").GetString());
        Check(SimProcess.Run(_place.Folder, "report", Assert.Single(_place.Results)).With(0));
        foreach (string page in Directory.GetFiles(_place.PathOf("out"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".parquet", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(page);
            Assert.True(VisibleText.Of(text) == text, page);
        }
    }

    private static void Check(Ended ended)
    {
        Assert.True(VisibleText.Of(ended.Output) == ended.Output, ended.ToString());
        Assert.True(VisibleText.Of(ended.Error) == ended.Error, ended.ToString());
        Assert.DoesNotContain("internal error", ended.Error, StringComparison.Ordinal);
    }
}
