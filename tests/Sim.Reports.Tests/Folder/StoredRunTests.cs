namespace Sim.Reports.Tests;

public sealed class StoredRunTests : IDisposable
{
    private static readonly string[] Reports = ["report.html", "report.md", "junit.xml"];

    private static readonly IReadOnlyList<SeriesPoint> Windows = StoredFixture.Windows;

    private static readonly SimResult Result = StoredFixture.Result;

    private readonly string _root = Directory.CreateTempSubdirectory("sim-stored-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_reports_that_are_made_again_are_the_same_bytes()
    {
        string folder = Write();
        byte[][] first = [.. Reports.Select(r => File.ReadAllBytes(Path.Combine(folder, r)))];
        foreach (string report in Reports)
            File.WriteAllText(Path.Combine(folder, report), "broken");

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
        Assert.Null(run.ResolvedYaml);
        Assert.True(run.IsThinned);
    }

    [Fact]
    public void A_folder_without_a_result_is_refused_with_a_sentence()
    {
        ResultReadException e = Assert.Throws<ResultReadException>(() => StoredRun.Read(_root));
        Assert.Equal($"'{_root}' holds no result.json.", e.Message);
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
        Assert.Contains("it is damaged, or of another run", Refused(folder), StringComparison.Ordinal);

        // A result that says nothing of its series is measured by it.
        File.WriteAllBytes(Path.Combine(folder, "result.json"), ResultJson.Write(Result with { SeriesHash = null }));
        Assert.Contains("they are of two runs", Refused(folder), StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(folder, "series.parquet"),
            SeriesParquet.Write([.. Windows.Select(w => w with { OnlineShare = 1 })]));
        Assert.Contains("they are of two runs", Refused(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_run_can_have_is_refused_with_its_place_and_what_would_be_right()
    {
        (SimResult Broken, string Sentence)[] cases =
        [
            (Result with { Windows = 401 }, "$.windows is 401; right would be the windows of the duration"),
            (Result with { DurationSeconds = 1e12, Windows = 16_666_666_667 },
                "$.durationSeconds is 1000000000000; right would be from 1 to 31622400"),
            (Result with { WindowSeconds = 1e-9 }, "$.windowSeconds is 1E-09; right would be from 1 to 3600"),
            (Result with { Start = "9999-12-31T23:00Z" },
                "$.start is 9999-12-31T23:00Z; right would be a start from which the run ends"),
            (Result with { Start = "tomorrow" }, "$.start is tomorrow; right would be a moment in UTC"),
            (Result with { Digest = "3F9C" }, "$.digest is 3F9C; right would be 32 hex digits"),
            (Result with { Repeat = "sim run x; reboot" }, "$.repeat is sim run x; reboot; right would be a command"),
            (Result with { RawTotals = Result.RawTotals with { Exposed = 101 } },
                "$.rawTotals.exposed is 101; right would be at most $.rawTotals.endpoints, which is 100"),
            (Result with { Totals = Result.Totals with { DownHours = 1e9 } },
                "$.totals.downHours is 1000000000; right would be at most all that went down"),
            (Result with { Totals = Result.Totals with { SelfHealed = 11 } },
                "$.totals.wentDown is 40; right would be the sum of those repaired"),
            (Result with { Scale = Result.Scale with { Factor = 2 } }, "$.scale.factor is 2; right would be 1"),
            (Result with { Shares = Result.Shares with { Sector = [] } },
                "the sum of wentDown in $.shares.sector is 0; right would be $.rawTotals.wentDown, which is 40"),
            (Result with { Series = [.. Result.Series.Reverse()] },
                "$.series[1].t is 23880; right would be later than the one before"),
            (Result with { Zones = Result.Zones with { Series = [new ZonePoint(600, [1, 2])] } },
                "$.zones.series[0].down is a list of 2; right would be one number a zone"),
            (Result with { Repairs = Result.Repairs with { Started = 26 } },
                "$.repairs.started is 26; right would be at most $.repairs.tickets, which is 25"),
            (Result with { Expectations = [Result.Expectations[0] with { Verdict = Verdict.Violated }] },
                "$.expectations[0].verdict is violated; right would be held"),
            (Result with { Organisations = Result.Organisations with { Hit = 3 } },
                "$.organisations.hit is 3; right would be at most"),
        ];
        string folder = Write();
        foreach ((SimResult broken, string sentence) in cases)
        {
            File.WriteAllBytes(Path.Combine(folder, "result.json"), ResultJson.Write(broken));
            Assert.Contains(sentence, Refused(folder), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_series_that_falls_or_does_not_come_to_its_total_is_refused_with_its_place()
    {
        (int Point, Func<SeriesPoint, SeriesPoint> Spoil, string Sentence)[] cases =
        [
            (40, p => p with { Crashed = 39 },
                "$.series[40].crashed is 39; right would be at least that of the window before"),
            (30, p => p with { Recovered = 29 },
                "$.series[30].recovered is 29; right would be at least that of the window before"),
            (30, p => p with { Down = 11, HungOrQuarantined = 1 },
                "$.series[31].hungOrQuarantined is 0; right would be at least that of the window before"),
            (40, p => p with { Crashed = 41 },
                "$.series[40].crashed is 41; right would be at most $.rawTotals.crashed, which is 40"),
        ];
        string folder = Write();
        foreach ((int point, Func<SeriesPoint, SeriesPoint> spoil, string sentence) in cases)
        {
            SeriesPoint[] series = [.. Result.Series];
            series[point] = spoil(series[point]);
            Assert.Contains(sentence, RefusedWith(series), StringComparison.Ordinal);
        }

        Assert.Contains("$.series, last point, crashed is 20; right would be $.rawTotals.crashed, which is 40",
            RefusedWith([.. Result.Series.Take(10)]), StringComparison.Ordinal);

        string RefusedWith(SeriesPoint[] series)
        {
            File.WriteAllBytes(Path.Combine(folder, "result.json"), ResultJson.Write(Result with { Series = series }));
            return Refused(folder);
        }
    }

    [Theory]
    [InlineData("crashed")]
    [InlineData("servicesDown")]
    [InlineData("hungOrQuarantined")]
    public void A_count_below_zero_in_the_series_of_all_windows_is_named_by_its_column(string column)
    {
        string folder = Write();
        SeriesPoint first = Windows[0];
        SeriesPoint spoilt = Measures.Series.Fill(first with { }, m => m.Name == column ? -1 : m.Read(first)!.Value);
        File.WriteAllBytes(Path.Combine(folder, "result.json"), ResultJson.Write(Result with { SeriesHash = null }));
        File.WriteAllBytes(Path.Combine(folder, "series.parquet"), SeriesParquet.Write([spoilt, .. Windows.Skip(1)]));

        Assert.Contains($"series.parquet[0].{column} is -1; right would be at least 0", Refused(folder),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"crashed\": 40", "\"crashed\": -40", "$.totals.crashed is -40; right would be at least 0")]
    [InlineData("\"factor\": 1", "\"factor\": 1e999",
        "$.scale.factor is 1e999; right would be a number that a double holds")]
    [InlineData("\"onlineShare\":0.98", "\"onlineShare\":7",
        "$.series[0].onlineShare is 7; right would be a share from 0 to 1")]
    [InlineData("\"events\": 61204377", "\"events\": \"many\"",
        "$.events is something else than a whole number of at most 64 bits")]
    [InlineData("\"verdict\": \"held\"", "\"verdict\": \"kept\"",
        "$.expectations[0].verdict is something else than held, violated, inconclusive or not judged")]
    [InlineData("\"verdict\": \"held\"", "\"verdict\": 0",
        "$.expectations[0].verdict is something else than held, violated")]
    [InlineData("\"events\": 61204377,", "", "$ lacks events")]
    [InlineData("\"verdict\": \"held\"", "\"verdict\": \"<b>\"",
        "$.expectations[0].verdict is something else than held, violated, inconclusive or not judged")]
    [InlineData("\"verdict\": \"held\"", "\"verdict\": 0",
        "$.expectations[0].verdict is something else than held, violated, inconclusive or not judged")]
    [InlineData("\"events\": 61204377", "\"events\": 1, \"events\": 2", "$.events stands there twice (line 9)")]
    [InlineData("\"events\": 61204377", "\"events\": 6120437e", "it is no JSON (line 9)")]
    [InlineData("\"schema\": \"sim-result/1\"", "\"schema\": \"sim-result/9\"",
        "The layout is 'sim-result/9'; this version reads 'sim-result/1'")]
    [InlineData("\"inputs\": []",
        "\"inputs\": "
            + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            + "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "nested too deeply")]
    public void A_spoilt_document_is_refused_with_its_place(string written, string spoilt, string sentence)
    {
        string folder = Write();
        string file = Path.Combine(folder, "result.json");
        string text = File.ReadAllText(file);
        int at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, written);
        File.WriteAllText(file, text[..at] + spoilt + text[(at + written.Length)..]);
        string refused = Refused(folder);
        Assert.True(refused.Contains(sentence, StringComparison.Ordinal), refused);
    }

    [Fact]
    public void A_file_without_an_end_is_not_read_to_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no /dev/zero");
        string folder = Write();
        File.Delete(Path.Combine(folder, "result.json"));
        File.CreateSymbolicLink(Path.Combine(folder, "result.json"), "/dev/zero");
        Assert.Contains("it has more than 67108864 bytes", Refused(folder), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Remake(string path)
    {
        StoredRun run = StoredRun.Read(path);
        return ResultFolder.Remake(run, run.Folder);
    }

    private static string Refused(string folder) =>
        Assert.Throws<ResultReadException>(() => StoredRun.Read(folder)).Message;

    private string Write() => ResultFolder.Write(
        _root, Result, Windows, "name: x\n", JulyFixture.Manifest, CancellationToken.None);
}
