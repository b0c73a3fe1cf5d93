namespace Sim.Reports.Tests;

/// <summary>Places where results are written aside, and what killed writers leave there.</summary>
public sealed class AsideTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sim-aside-").FullName;

    private string Target => Path.Combine(_root, "runs", "1-abcdef01");

    private IEnumerable<string?> Left =>
        Directory.GetFileSystemEntries(Path.Combine(_root, "runs")).Select(Path.GetFileName);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_a_killed_writer_left_goes_with_the_next_writer_and_a_living_one_keeps_its_place()
    {
        using Aside living = Aside.Of(Target);
        Directory.CreateDirectory(living.Place);
        string killed = Kill(".writing-2-bbbbbbbb-01234567");
        File.WriteAllText(Path.Combine(_root, "runs", ".writing-report.html-01234568"), "half");
        File.WriteAllText(Path.Combine(_root, "runs", ".writing-report.html-01234568.lock"), "");

        Aside.Of(Target).Dispose();

        Assert.False(Directory.Exists(killed));
        Assert.True(Directory.Exists(living.Place));
        Assert.Equal([Path.GetFileName(living.Place), Path.GetFileName(living.Place) + ".lock"],
            Left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_what_has_no_lock_only_the_old_goes()
    {
        string fresh = Path.Combine(_root, "runs", ".writing-3-cccccccc-01234567");
        string old = Path.Combine(_root, "runs", ".replaced-3-cccccccc-01234568");
        Directory.CreateDirectory(Path.Combine(_root, "runs", "3-cccccccc"));
        Directory.CreateDirectory(fresh);
        Directory.CreateDirectory(old);
        Directory.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-2));

        Aside.Of(Target).Dispose();

        Assert.Equal([".writing-3-cccccccc-01234567", "3-cccccccc"], Left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_result_whose_writer_was_killed_between_two_renames_comes_back()
    {
        string former = Path.Combine(_root, "runs", ".replaced-1-abcdef01-01234567");
        Directory.CreateDirectory(former);
        File.WriteAllText(Path.Combine(former, "result.json"), "old");
        Kill(".writing-1-abcdef01-01234567");

        Aside.Of(Path.Combine(_root, "runs", "9-99999999")).Dispose();

        Assert.Equal(["1-abcdef01"], Left);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "result.json")));
    }

    [Fact]
    public async Task Many_writers_of_one_result_never_fail_each_other()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            for (int i = 0; i < 40; i++)
                Assert.Equal(Target, Placement.Write(Target, [("a.txt", [1]), ("b.txt", [2])], stop));
        }, stop)));

        Assert.Equal(["1-abcdef01"], Left);
        Assert.Equal(["a.txt", "b.txt"],
            Directory.GetFiles(Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_that_cannot_all_be_written_are_all_as_they_were()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "a.txt"), "old");
        IEnumerable<(string, byte[])> files = Enumerable.Range(0, 2).Select(i => i == 0
            ? ("a.txt", (byte[])[1])
            : throw new IOException("No space left on device", 28));

        ResultWriteException e = Assert.Throws<ResultWriteException>(
            () => Placement.Replace(Target, files));

        Assert.EndsWith("the disk is full.", e.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "a.txt")));
        Assert.Equal([Path.Combine(Target, "a.txt")], Directory.GetFileSystemEntries(Target));
    }

    [Fact]
    public void Two_folders_swap_their_names()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the system swaps no names");
        string a = Directory.CreateDirectory(Path.Combine(_root, "a ü")).FullName;
        string b = Directory.CreateDirectory(Path.Combine(_root, "b")).FullName;
        File.WriteAllText(Path.Combine(a, "of-a"), "");

        Assert.True(Exchange.Try(a, b));

        Assert.True(File.Exists(Path.Combine(b, "of-a")));
        Assert.False(Exchange.Try(a, Path.Combine(_root, "missing")));
    }

    // A writer that is gone leaves its folder and a lock that nobody holds.
    private string Kill(string name)
    {
        string folder = Path.Combine(_root, "runs", name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "result.json"), "half");
        File.WriteAllText(folder + ".lock", "");
        return folder;
    }
}
