namespace Sim.Cli.Tests;

/// <summary>Places where results cannot be kept: a clear sentence, 70, and nothing half-written.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_full_disk_is_told_in_one_sentence_and_leaves_nothing()
    {
        string disk = _place.PathOf("disk");
        Directory.CreateDirectory(disk);
        using Disk? mounted = Disk.TryMount(disk, "size=16k");
        Ended ended = mounted is not null
            ? SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--out", "disk")

            // Without the right to mount, a limit on the size of a file is a disk that is too small.
            : SimProcess.RunShell(_place.Folder,
                $"ulimit -f 8; trap '' XFSZ; $SIM run {TinyScenario.WriteTo(_place)} --out disk");

        ended.With(70);
        Assert.Contains("the results cannot be written to", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Contains("choose another folder with --out", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Contains(mounted is null ? "" : "the disk is full", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.True(
            Directory.GetFileSystemEntries(disk, "*", SearchOption.AllDirectories)
                .All(e => e == Path.Combine(disk, "tiny")),
            ended.ToString());
        Assert.Empty(ended.Output);
    }

    [Fact]
    public void A_folder_that_may_only_be_read_is_refused_before_the_run_begins()
    {
        string folder = _place.PathOf("locked");
        Directory.CreateDirectory(folder);
        using Disk locked = Disk.ReadOnly(folder);

        Ended ended = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--out", "locked/deep")
            .With(70);

        Assert.Contains("the results cannot be written to", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("done in", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/deep")]
    public void A_place_that_is_a_file_is_refused_before_the_run_begins(string place)
    {
        _place.Write("taken", "a file");

        Ended ended = SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--out", place).With(70);

        Assert.Contains("is a file", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("done in", ended.Error, StringComparison.Ordinal);
        Assert.Equal(["taken", "tiny.yaml"], _place.Everything);
    }

    [Fact]
    public void No_output_writes_nothing()
    {
        SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--no-output").With(0);

        Assert.Equal(["tiny.yaml"], _place.Everything);
    }

    [Fact]
    public void The_second_run_of_the_same_replaces_the_folder_of_the_first()
    {
        string file = TinyScenario.WriteTo(_place);
        SimProcess.Run(_place.Folder, "run", file).With(0);
        IReadOnlyList<string> first = _place.Everything;
        SimProcess.Run(_place.Folder, "run", file).With(0);

        Assert.Equal(first, _place.Everything);
    }
}
