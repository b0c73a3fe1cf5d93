namespace Sim.Cli.Tests;

/// <summary><c>report</c> and <c>diff</c>: what can be done with results that are already there.</summary>
public sealed class StoredResultTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Report_makes_the_same_pages_again_without_touching_the_result()
    {
        string folder = RunTiny();
        byte[] html = File.ReadAllBytes(Path.Combine(folder, "report.html"));
        byte[] markdown = File.ReadAllBytes(Path.Combine(folder, "report.md"));
        byte[] result = File.ReadAllBytes(Path.Combine(folder, "result.json"));
        File.WriteAllText(Path.Combine(folder, "report.html"), "spoilt");
        File.Delete(Path.Combine(folder, "report.md"));

        Ended ended = SimProcess.Run(_place.Folder, "report", Path.GetRelativePath(_place.Folder, folder)).With(0);

        Assert.Contains("report.html", ended.Output, StringComparison.Ordinal);
        Assert.Equal(html, File.ReadAllBytes(Path.Combine(folder, "report.html")));
        Assert.Equal(markdown, File.ReadAllBytes(Path.Combine(folder, "report.md")));
        Assert.Equal(result, File.ReadAllBytes(Path.Combine(folder, "result.json")));
        Assert.Equal(7, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public void Report_takes_a_lone_result_json_says_what_is_coarser_and_writes_where_it_is_told()
    {
        string folder = RunTiny();
        File.Copy(Path.Combine(folder, "result.json"), _place.PathOf("sent.json"));

        Ended ended = SimProcess.Run(_place.Folder, "report", "sent.json", "--out", "pages").With(0);

        Assert.Contains("no series.parquet", Ended.Flat(ended.Output), StringComparison.Ordinal);
        Assert.Equal(
            ["junit.xml", "report.html", "report.md"],
            Directory.GetFiles(_place.PathOf("pages")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{}", "result.json")]
    [InlineData("{\"schema\": ", "result.json")]
    [InlineData("not a parquet file", "series.parquet")]
    public void A_broken_result_ends_with_65_and_leaves_the_pages_alone(string text, string file)
    {
        string folder = RunTiny();
        File.WriteAllText(Path.Combine(folder, file), text);
        DateTime before = File.GetLastWriteTimeUtc(Path.Combine(folder, "report.html"));

        Ended ended = SimProcess.Run(_place.Folder, "report", folder).With(65);

        Assert.Contains("cannot be read", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public void A_folder_above_the_runs_is_told_which_runs_there_are()
    {
        string folder = RunTiny();

        Ended ended = SimProcess.Run(_place.Folder, "report", "out/tiny").With(65);

        Assert.Contains(
            $"did you mean 'out/tiny/{Path.GetFileName(folder)}'?", Ended.Flat(ended.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_a_result_with_itself_is_equal_and_ends_with_0()
    {
        string folder = RunTiny();

        Ended same = SimProcess.Run(_place.Folder, "diff", folder, folder).With(0);
        Ended file = SimProcess.Run(_place.Folder, "diff", folder, Path.Combine(folder, "result.json")).With(0);

        Assert.StartsWith("equal: both have the digest ", same.Output, StringComparison.Ordinal);
        Assert.StartsWith("equal: both have the digest ", file.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_two_runs_of_a_listed_fleet_needs_its_file_no_more()
    {
        SimProcess.Run(_place.Folder, "run", "own-fleet", "--out", "a").With(0);
        SimProcess.Run(_place.Folder, "run", "own-fleet", "--out", "b", "--set", "rollout.revertAt=90m").With(0);
        string[] folders = [.. _place.Results.Select(r => Path.GetRelativePath(_place.Folder, r))];

        Ended ended = SimProcess.Run(_place.Folder, ["diff", .. folders]).With(1);

        Assert.Contains("rollout.revertAt", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_writes_a_page_where_it_is_told()
    {
        string a = RunTiny();
        string b = RunTiny("--seed", "2");

        Ended ended = SimProcess.Run(_place.Folder, "diff", a, b, "--html", "pages/diff.html").With(1);

        Assert.Contains("pages/diff.html", ended.Output, StringComparison.Ordinal);
        string page = File.ReadAllText(_place.PathOf("pages/diff.html"));
        Assert.Contains("Comparison of two runs", page, StringComparison.Ordinal);
        Assert.Equal(["diff.html"],
            Directory.GetFileSystemEntries(_place.PathOf("pages")).Select(f => Path.GetFileName(f)!));
    }

    [Fact]
    public void Diff_shows_settings_totals_milestones_expectations_and_the_first_difference_and_ends_with_1()
    {
        string a = RunTiny();
        string b = RunTiny("--seed", "2", "--set", "channel.latency.exponential=20m", "--set", "rollout.revertAt=10m",
            "--set", "rollout.haltAt=10m");

        Ended ended = SimProcess.Run(_place.Folder, "diff", a, b).With(1);

        Assert.StartsWith("different: ", ended.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  seed +1 +2\n", ended.Output);
        Assert.Matches(@"\n  channel\.latency\.exponential +10m +20m\n", ended.Output);
        Assert.Matches(@"\n  rollout\.revertAt +– +2024-01-01T00:10Z\n", ended.Output);
        Assert.Matches(@"\n  Crashed +1,000 +\d+ +−\d+ +−[\d.]+%\n", ended.Output);
        Assert.Matches(@"\n  Reverted +– +10 minutes +– +–\n", ended.Output);
        Assert.Matches(@"\n  Not too many machines crash\n    A  held, 1,000\n    B  held, \d+\n", ended.Output);
        Assert.Matches(@"\nFirst difference at the end of window 0, 00:01 after the start\n", ended.Output);
        Assert.All(ended.Output.Split('\n'), l => Assert.True(
            l.Length <= 80 || l.Contains("--set", StringComparison.Ordinal)
                || l.Contains('/', StringComparison.Ordinal), l));
    }

    [Fact]
    public void Two_results_of_the_same_run_end_with_3()
    {
        string a = RunTiny();
        string b = _place.PathOf("forged");
        Directory.CreateDirectory(b);
        foreach (string file in Directory.GetFiles(a))
            File.Copy(file, Path.Combine(b, Path.GetFileName(file)));

        string json = Path.Combine(b, "result.json");
        string text = File.ReadAllText(json);
        int digest = text.IndexOf("\"digest\": \"", StringComparison.Ordinal) + "\"digest\": \"".Length;
        File.WriteAllText(json, text[..digest] + (text[digest] == '0' ? '1' : '0') + text[(digest + 1)..]);

        Ended ended = SimProcess.Run(_place.Folder, "diff", a, b).With(3);

        Assert.StartsWith("NOT DETERMINISTIC: the same run has two results.", ended.Output, StringComparison.Ordinal);
    }

    private string RunTiny(params string[] options)
    {
        if (!File.Exists(_place.PathOf(TinyScenario.File)))
            TinyScenario.WriteTo(_place);

        IReadOnlyList<string> before = _place.Results;
        SimProcess.Run(_place.Folder, ["run", TinyScenario.File, .. options]).With(0);
        return _place.Results.Except(before).Single();
    }
}
