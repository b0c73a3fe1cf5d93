namespace Sim.Reports.Tests;

public sealed class StoredRunTests : IDisposable
{
    private static readonly string[] Reports = ["report.html", "report.md", "junit.xml"];

    private static readonly SeriesPoint[] Windows = [.. JulyFixture.AllWindows.Take(400)];

    private static readonly SimResult Result = JulyFixture.Result with { Windows = Windows.Length };

    private readonly string _root = Directory.CreateTempSubdirectory("sim-stored-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_reports_that_are_made_again_are_the_same_bytes()
    {
        string folder = Write();
        byte[][] first = [.. Reports.Select(r => File.ReadAllBytes(Path.Combine(folder, r)))];
        foreach (string report in Reports)
        {
            File.WriteAllText(Path.Combine(folder, report), "broken");
        }

        string[] before = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
        Assert.Equal(Reports.Select(r => Path.Combine(folder, r)), Remake(folder));
        Assert.Equal(first, Reports.Select(r => File.ReadAllBytes(Path.Combine(folder, r))));
        Assert.Equal(before, Directory.GetFiles(folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_Turkish_thread_makes_the_same_bytes_from_the_file_inside()
    {
        string folder = Write();
        byte[] first = File.ReadAllBytes(Path.Combine(folder, "report.html"));
        InCulture.Turkish(() => Remake(Path.Combine(folder, "result.json")));
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public void A_stored_run_holds_what_was_written()
    {
        StoredRun run = StoredRun.Read(Write());
        Assert.Equal(ResultJson.Write(Result), ResultJson.Write(run.Result));
        Assert.Equal(Windows, run.AllWindows);
        Assert.Equal("name: x\n", run.ResolvedYaml);
    }

    [Fact]
    public void Without_its_series_and_scenario_a_run_can_still_be_read()
    {
        string folder = Write();
        File.Delete(Path.Combine(folder, "series.parquet"));
        File.Delete(Path.Combine(folder, "scenario.resolved.yaml"));
        StoredRun run = StoredRun.Read(folder);
        Assert.Equal(Result.Series, run.AllWindows);
        Assert.Equal("", run.ResolvedYaml);
    }

    [Fact]
    public void A_folder_without_a_result_is_refused_with_a_sentence()
    {
        ResultReadException e = Assert.Throws<ResultReadException>(() => StoredRun.Read(_root));
        Assert.Equal($"'{_root}' is no result folder: it holds no result.json.", e.Message);
    }

    [Theory]
    [InlineData("result.json")]
    [InlineData("series.parquet")]
    public void A_broken_file_is_named_with_its_fault(string file)
    {
        string folder = Write();
        File.WriteAllText(Path.Combine(folder, file), "{\"schema\": 1");
        ResultReadException e = Assert.Throws<ResultReadException>(() => Remake(folder));
        Assert.StartsWith($"'{Path.Combine(folder, file)}' cannot be read: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_two_runs_in_one_folder_are_refused()
    {
        string folder = Write();
        File.WriteAllBytes(Path.Combine(folder, "series.parquet"), SeriesParquet.Write([.. Windows.Take(399)]));
        Assert.Contains("they are of two runs", Assert.Throws<ResultReadException>(() => StoredRun.Read(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_remake_leaves_the_old_reports()
    {
        string folder = Write();
        File.WriteAllText(Path.Combine(folder, "report.md"), "old");
        Assert.ThrowsAny<OperationCanceledException>(() => Remake(folder, cancelled: true));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "report.md")));
    }

    private static IReadOnlyList<string> Remake(string path, bool cancelled = false)
    {
        StoredRun run = StoredRun.Read(path);
        return ReportFiles.Remake(run, run.Folder, new CancellationToken(cancelled));
    }

    private string Write() => ResultFolder.Write(
        _root, Result, Windows, "name: x\n",
        Manifest.OfThisMachine(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 1, "sequential", 1, 1, "0.1.0"),
        CancellationToken.None);
}
