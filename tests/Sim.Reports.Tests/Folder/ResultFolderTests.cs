using System.Text.Json;

namespace Sim.Reports.Tests;

public sealed class ResultFolderTests : IDisposable
{
    private static readonly string[] Names =
        ["junit.xml", "manifest.json", "report.html", "report.md", "result.json", "scenario.resolved.yaml",
            "series.parquet"];

    private static readonly SeriesPoint[] Windows = [.. JulyFixture.AllWindows.Take(400)];

    private readonly string _root = Directory.CreateTempSubdirectory("sim-reports-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_folder_is_named_by_scenario_seed_and_digest_and_holds_its_seven_files()
    {
        string path = Write();
        Assert.Equal(Path.Combine(_root, "content-outage-2024-07", "20240719-3f9c0a7b"), path);
        Assert.Equal(Names, Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(ResultJson.Write(JulyFixture.Result), File.ReadAllBytes(Path.Combine(path, "result.json")));
        Assert.Equal("name: x\n", File.ReadAllText(Path.Combine(path, "scenario.resolved.yaml")));
        OnlyTheResultIsThere();
    }

    [Fact]
    public void All_files_but_the_manifest_are_the_same_when_another_machine_writes_them()
    {
        Dictionary<string, byte[]> first = Read(Write());
        Dictionary<string, byte[]> second = Read(Write(Some with { Threads = 64, Host = "reference", Seconds = 1 }));
        Assert.Equal(["manifest.json"], Names.Where(n => !first[n].SequenceEqual(second[n])));
    }

    [Fact]
    public void A_folder_that_is_there_is_replaced_whole()
    {
        string path = Write();
        File.WriteAllText(Path.Combine(path, "left-over.txt"), "old");
        File.WriteAllText(Path.Combine(path, "result.json"), "broken");
        Write();
        Assert.Equal(Names, Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(ResultJson.Write(JulyFixture.Result), File.ReadAllBytes(Path.Combine(path, "result.json")));
        OnlyTheResultIsThere();
    }

    [Fact]
    public void A_cancelled_write_leaves_nothing_behind_and_keeps_what_was_there()
    {
        string path = Write();
        File.WriteAllText(Path.Combine(path, "mark.txt"), "old");
        using CancellationTokenSource cancel = new();
        CancellingList windows = new(Windows, cancel);
        Assert.ThrowsAny<OperationCanceledException>(
            () => ResultFolder.Write(_root, JulyFixture.Result, windows, "name: x\n", Some, cancel.Token));
        Assert.True(File.Exists(Path.Combine(path, "mark.txt")));
        OnlyTheResultIsThere();
    }

    [Fact]
    public void A_result_that_cannot_be_rendered_leaves_nothing_behind()
    {
        SimResult broken = JulyFixture.Result with { DurationSeconds = double.NaN };
        Assert.Throws<ArgumentException>(() => Write(broken));
        Assert.Empty(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_root_that_is_a_file_becomes_one_sentence()
    {
        string file = Path.Combine(_root, "out");
        File.WriteAllText(file, "");
        ResultWriteException e = Assert.Throws<ResultWriteException>(
            () => ResultFolder.Write(file, JulyFixture.Result, Windows, "", Some, CancellationToken.None));
        Assert.StartsWith("The results cannot be written to '", e.Message, StringComparison.Ordinal);
        Assert.NotNull(e.InnerException);
    }

    [Fact]
    public void A_full_disk_is_called_a_full_disk()
    {
        IOException windows = new("x", unchecked((int)0x80070070));
        Assert.Equal("The results cannot be written to '/out/a': the disk is full.",
            Placement.Sentence("/out/a", windows));
        if (OperatingSystem.IsLinux())
        {
            // This device answers every write as a full disk does.
            IOException linux = Assert.ThrowsAny<IOException>(() => File.WriteAllText("/dev/full", "x"));
            Assert.Equal("The results cannot be written to '/out/a': the disk is full.",
                Placement.Sentence("/out/a", linux));
        }
    }

    [Fact]
    public void Denied_access_is_called_denied_access() =>
        Assert.Equal(
            "The results cannot be written to '/out/a': access is denied.",
            Placement.Sentence("/out/a", new UnauthorizedAccessException("x")));

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("nul\0")]
    public void A_scenario_name_that_would_leave_the_folder_is_refused(string name)
    {
        SimResult result = JulyFixture.Result with { Scenario = name };
        Assert.Throws<ResultWriteException>(() => Write(result));
        Assert.Empty(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void The_manifest_says_what_depends_on_machine_and_clock()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Write(), "manifest.json")));
        JsonElement root = manifest.RootElement;
        Assert.Equal("sim-manifest/1", root.GetProperty("schema").GetString());
        Assert.Equal("2026-01-02T03:04:05+00:00", root.GetProperty("startedUtc").GetString());
        Assert.Equal(12.5, root.GetProperty("seconds").GetDouble());
        Assert.Equal(Environment.ProcessorCount, root.GetProperty("processors").GetInt32());
        Assert.StartsWith("10.", root.GetProperty("dotNetVersion").GetString()!, StringComparison.Ordinal);
    }

    private string Write(Manifest? manifest = null) =>
        ResultFolder.Write(_root, JulyFixture.Result, Windows, "name: x\n", manifest ?? Some, CancellationToken.None);

    private string Write(SimResult result) =>
        ResultFolder.Write(_root, result, Windows, "name: x\n", Some, CancellationToken.None);

    private void OnlyTheResultIsThere() => Assert.Equal(
        ["20240719-3f9c0a7b"],
        Directory.GetFileSystemEntries(Path.Combine(_root, JulyFixture.Result.Scenario)).Select(Path.GetFileName));

    private static Manifest Some => JulyFixture.Manifest;

    private static Dictionary<string, byte[]> Read(string path) =>
        Names.ToDictionary(n => n, n => File.ReadAllBytes(Path.Combine(path, n)));

    // Cancels while series.parquet is made: result.json is on the disk by then.
    private sealed class CancellingList(IReadOnlyList<SeriesPoint> inner, CancellationTokenSource cancel)
        : IReadOnlyList<SeriesPoint>
    {
        public int Count => inner.Count;

        public SeriesPoint this[int index]
        {
            get
            {
                cancel.Cancel();
                return inner[index];
            }
        }

        public IEnumerator<SeriesPoint> GetEnumerator() => inner.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
