using System.Text;

namespace Sim.Replay.Tests;

/// <summary>Accepting digests changes the digests in the catalogue, and nothing else.</summary>
public sealed class AcceptTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void Only_the_digests_change(string lineEnd, bool mark)
    {
        using var small = new SmallLab(lineEnd, mark);

        AcceptReport report = small.Open().Accept([], check: false, _ => { }, Token);

        Assert.True(report.Written);
        Assert.Equal([("first", true), ("second", true)], report.Rows.Select(r => (r.Entry.Name, r.IsNew)));
        string expected = Encoding.UTF8.GetString(small.Before)
            .Replace("1/2, digest: pending}", $"1/2, digest: {report.Rows[0].Digest}}}", StringComparison.Ordinal)
            .Replace(SmallLab.Stale, report.Rows[1].Digest, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(expected), small.Now);
    }

    [Fact]
    public void What_was_accepted_is_as_accepted()
    {
        using var small = new SmallLab();
        small.Open().Accept([], check: false, _ => { }, Token);
        byte[] accepted = small.Now;

        AcceptReport report = small.Open().Accept([], check: false, _ => { }, Token);

        Assert.Equal(0, report.New);
        Assert.False(report.Written);
        Assert.Equal(accepted, small.Now);
        Assert.Equal([.. small.Open().List().Select(e => e.Replay.Digest!)], report.Rows.Select(r => r.Digest));
    }

    [Fact]
    public void Names_choose_what_is_accepted()
    {
        using var small = new SmallLab();
        var told = new List<string>();

        AcceptReport report = small.Open().Accept(
            ["second", "second"], check: false, row => told.Add(row.Entry.Name), Token);

        Assert.Equal(["second"], told);
        Assert.Null(small.Open().List()[0].Replay.Digest);
        Assert.Equal(report.Rows[0].Digest, small.Open().List()[1].Replay.Digest);
    }

    [Fact]
    public void A_check_changes_nothing()
    {
        using var small = new SmallLab();

        AcceptReport report = small.Open().Accept([], check: true, _ => { }, Token);

        Assert.Equal(2, report.New);
        Assert.False(report.Written);
        Assert.Equal(small.Before, small.Now);
    }

    [Fact]
    public void The_run_is_the_one_that_the_entry_describes()
    {
        using var small = new SmallLab();

        AcceptReport report = small.Open().Accept(["first"], check: true, _ => { }, Token);

        Assert.Equal(DigestOf(seed: 3, scale: "1/2"), report.Rows.Single().Digest);
        Assert.NotEqual(DigestOf(seed: 3, scale: null), report.Rows.Single().Digest);
        Assert.False(Directory.Exists(Path.Combine(small.Root, "out")));

        string DigestOf(ulong seed, string? scale) => small.Open().Run(
            new RunRequest { Scenario = "first", Seed = seed, Scale = scale, OutRoot = null },
            _ => Sim.Hosting.SilentObserver.Instance, Token).Result.Digest;
    }

    [Fact]
    public void A_misspelled_name_costs_no_run_and_changes_nothing()
    {
        using var small = new SmallLab();
        var told = new List<string>();

        LabInputException thrown = Assert.Throws<LabInputException>(() =>
            small.Open().Accept(["first", "secnod"], check: false, row => told.Add(row.Entry.Name), Token));

        Assert.Contains("second", thrown.Hint, StringComparison.Ordinal);
        Assert.Empty(told);
        Assert.Equal(small.Before, small.Now);
    }

    [Fact]
    public void Stopped_on_the_way_it_writes_nothing()
    {
        using var small = new SmallLab();
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            small.Open().Accept([], check: false, _ => stop.Cancel(), stop.Token));

        Assert.Equal(small.Before, small.Now);
        Assert.Equal(["scenarios.yaml"], Directory.GetFiles(small.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_refuses_leaves_the_catalogue_as_it_was()
    {
        using var small = new SmallLab();
        Directory.CreateDirectory(small.Catalogue + ".new");

        Assert.Throws<CatalogueWriteException>(() =>
            small.Open().Accept([], check: false, _ => { }, Token));

        Assert.Equal(small.Before, small.Now);
    }
}
