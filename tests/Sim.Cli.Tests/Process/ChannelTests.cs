namespace Sim.Cli.Tests;

/// <summary>
/// Standard output and error that take nothing: a full device, a closed channel, a reader who has left. Every verb
/// tells it in a sentence and a code of the contract, and what belongs into a folder is there.
/// </summary>
public sealed class ChannelTests : IDisposable
{
    private const string Full = "standard output cannot be written: the device is full";
    private const string Closed = "standard output is closed";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("run tiny.yaml --out out")]
    [InlineData("run tiny.yaml --no-output --json")]
    [InlineData("compare checked.yaml -n 2 --no-output")]
    [InlineData("compare checked.yaml -n 2 --no-output --json --quiet")]
    [InlineData("list")]
    [InlineData("show july-2024")]
    [InlineData("show july-2024 --resolved")]
    [InlineData("new scenario --yes --file $RANDOM_NAME.yaml")]
    [InlineData("validate july-2024")]
    [InlineData("validate wrong.yaml")]
    [InlineData("report stored --out pages")]
    [InlineData("diff stored stored")]
    [InlineData("schema")]
    [InlineData("verify tiny.yaml --matrix quick")]
    [InlineData("accept --check k-of-n")]
    [InlineData("bench small --scenario tiny.yaml --repeats 1")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("help diff")]
    public void What_cannot_be_printed_is_told_and_never_ends_with_0(string line)
    {
        Prepare();

        Tried full = Try(line, ">/dev/full");
        Tried closed = Try(line, ">&-");
        Tried left = Try(line, "| true");
        Tried nowhere = Try(line, ">&- 2>&-");

        Assert.Equal((70, true), (full.Code, full.Error.Contains(Full, StringComparison.Ordinal)));
        Assert.Equal((74, true), (closed.Code, closed.Error.Contains(Closed, StringComparison.Ordinal)));
        Assert.Equal(74, nowhere.Code);
        Assert.Equal(141, left.Code);
        Assert.All((Tried[])[full, closed, left], t =>
        {
            Assert.DoesNotContain("internal error", t.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", t.Error, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("list", 0)]
    [InlineData("run tiny.yaml --no-output --quiet", 0)]
    [InlineData("run tiny.yaml --no-output", 74)]
    [InlineData("run strict.yaml --no-output", 1)]
    [InlineData("run tiny.yaml --no-output --set update.minVersion=9.0", 2)]
    [InlineData("run nowhere.yaml", 65)]
    [InlineData("rnu", 64)]
    public void A_closed_standard_error_loses_no_verdict_and_what_it_lost_is_told(string line, int code)
    {
        Prepare();

        Ended ended = SimProcess.RunShell(_place.Folder, $"$SIM {line} 2>&-").With(code);

        Assert.Equal(code == 74,
            Ended.Flat(ended.Output).Contains("sim: standard error is closed: progress is not shown",
                StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_standard_error_beside_a_document_is_told_by_the_code_alone()
    {
        Prepare();

        Ended ended = SimProcess.RunShell(_place.Folder, "$SIM run tiny.yaml --no-output --json 2>/dev/full").With(70);

        Assert.Equal("tiny", ended.Json().GetProperty("scenario").GetString());
    }

    [Theory]
    [InlineData(">&-", 74, Closed)]
    [InlineData(">/dev/full", 70, Full)]
    [InlineData(">&- 2>&-", 74, null)]
    public void The_result_folder_is_written_whole_also_where_nobody_can_read_the_summary(string sink, int code,
        string? says)
    {
        Prepare();
        Tried tried = Try("run tiny.yaml", sink);

        Assert.Equal(code, tried.Code);
        string folder = Assert.Single(_place.Results, r => r.Contains("/out/", StringComparison.Ordinal));
        Assert.Equal(7, Directory.GetFiles(folder).Length);
        Assert.Equal(says is not null,
            tried.Error.Contains("the results are complete in out/tiny/1-", StringComparison.Ordinal));

        // Nothing that was to be printed has gone into a file that took the number of the channel.
        SimProcess.Run(_place.Folder, "diff", "stored", folder).With(0);
    }

    [Theory]
    [InlineData("compare checked.yaml -n 2 --out locked")]
    [InlineData("report stored --out locked")]
    [InlineData("diff stored stored --html locked/page.html")]
    [InlineData("new scenario --yes --file locked/mine.yaml")]
    public void Every_verb_that_writes_tells_a_folder_that_it_may_not_write(string line)
    {
        Prepare();
        Directory.CreateDirectory(_place.PathOf("locked"));
        using Disk locked = Disk.ReadOnly(_place.PathOf("locked"));

        Ended ended = SimProcess.RunShell(_place.Folder, "$SIM " + line).With(70);

        Assert.Contains("cannot be written to", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_place.PathOf("locked")));
    }

    private void Prepare()
    {
        TinyScenario.WriteTo(_place);
        _place.Write("strict.yaml", TinyScenario.Text(990));
        _place.Write("wrong.yaml", TinyScenario.Text().Replace("duration", "duraton", StringComparison.Ordinal));
        TinyExperiment.WriteTo(_place);
        SimProcess.Run(_place.Folder, "run", "tiny.yaml", "--quiet", "--out", "first").With(0);
        Directory.Move(Directory.GetDirectories(_place.PathOf("first/tiny"))[0], _place.PathOf("stored"));
    }

    private Tried Try(string line, string sink)
    {
        string call = "$SIM "
            + line.Replace("$RANDOM_NAME", "file-" + Guid.NewGuid().ToString("N")[..8], StringComparison.Ordinal);
        string error = sink.Contains("2>", StringComparison.Ordinal) ? string.Empty : " 2>said";
        string shell = sink.StartsWith('|')
            ? $"{{ {call}{error}; echo $? >code; }} {sink}; cat said >&2; exit $(cat code)"
            : $"{call} {sink}{error}; code=$?; [ -f said ] && cat said >&2; exit $code";
        Ended ended = SimProcess.RunShell(_place.Folder, shell);
        return new Tried(ended.Code, Ended.Flat(ended.Error));
    }

    private sealed record Tried(int Code, string Error);
}
