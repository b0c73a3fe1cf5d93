namespace Sim.Actors.Tests;

/// <summary>A failing shard, observer or caller ends the run at once and clearly; nothing is tried again.</summary>
public sealed class FailureTests
{
    private const int Shards = 7;
    private const int Broken = 3;

    private static readonly RunOptions Options = new() { Shards = Shards, Threads = 2 };

    private static RunModel Model => Scenarios.Lively.MinBy(Cells)!;

    [Fact, TooSlowForMutants]
    public async Task A_shard_that_cannot_be_built_fails_the_run_and_is_named()
    {
        var cause = new InvalidOperationException("no such part");
        int builds = 0;

        RunFailedException failure = await Assert.ThrowsAsync<RunFailedException>(() => Run(number =>
        {
            Interlocked.Increment(ref builds);
            return number == Broken ? throw cause : Build(number);
        }));

        Assert.Same(cause, failure.InnerException);
        Assert.Equal("shard-3", failure.Actor);
        Assert.Null(failure.Window);
        Assert.Equal("The run failed in 'shard-3' before its first window: no such part", failure.Message);
        Assert.InRange(builds, 1, Shards);
    }

    [Fact, TooSlowForMutants]
    public async Task A_shard_that_throws_in_a_window_fails_the_run_and_both_are_named()
    {
        int builds = 0;
        long opening = Opening();

        RunFailedException failure = await Assert.ThrowsAsync<RunFailedException>(() => Run(number =>
        {
            Interlocked.Increment(ref builds);
            return number == Broken ? BuildBroken(number) : Build(number);
        }));

        Assert.IsType<InvariantViolatedException>(failure.InnerException);
        Assert.Equal("shard-3", failure.Actor);
        Assert.Equal(opening, failure.Window);
        Assert.StartsWith($"The run failed in 'shard-3' at window {opening} (", failure.Message,
            StringComparison.Ordinal);
        Assert.Equal(Shards, builds);
    }

    [Fact, TooSlowForMutants]
    public async Task A_window_that_cannot_be_added_up_fails_the_run_and_is_named()
    {
        // A shard of another scenario counts on other cells than the ledger has.
        RunModel other = Scenarios.Lively.First(m => Cells(m) > Cells(Model));

        RunFailedException failure = await Assert.ThrowsAsync<RunFailedException>(
            () => Run(number => number == Broken ? new Shard(other, [], Options) : Build(number)));

        Assert.Equal("run", failure.Actor);
        Assert.Equal(Opening(), failure.Window);
    }

    [Fact, TooSlowForMutants]
    public async Task What_an_observer_throws_comes_back_as_it_is()
    {
        var thrown = new InvalidOperationException("the terminal is gone");
        int calls = 0;
        var observer = new Observer(_ =>
        {
            calls++;
            throw thrown;
        });

        InvalidOperationException caught = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Watchdog.Run(() => new ActorHost().Run(Model.Plan, Options, observer, CancellationToken.None)));

        Assert.Same(thrown, caught);
        Assert.Equal(1, calls);
    }

    [Theory, TooSlowForMutants]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public async Task A_cancelled_run_says_so_after_the_window_it_is_in(int windows)
    {
        using var source = new CancellationTokenSource();
        int calls = 0;
        var observer = new Observer(_ =>
        {
            if (++calls == windows)
                source.Cancel();
        });
        if (windows == 0)
            await source.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Watchdog.Run(() => new ActorHost().Run(Model.Plan, Options, observer, source.Token)));

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(windows, calls);
    }

    private static Task<RunBooks> Run(Func<int, Shard> build) => Watchdog.Run(
        () => ActorHost.RunOn(Model, Options, SilentObserver.Instance, build, CancellationToken.None));

    private static Shard Build(int number) => new(Model, Part(number), Options);

    // Its clock already stands at the end of the run, so it refuses the window in which its first stage opens.
    private static Shard BuildBroken(int number)
    {
        Shard shard = Build(number);
        shard.Step(Model.WindowCount - 1, default);
        return shard;
    }

    private static IReadOnlyList<ReachedOrganisation> Part(int number) => Partition.Deal(Model.Reached, Shards)[number];

    private static long Opening() => Model.Stages.Opens.Min() / Model.Plan.Window.Milliseconds;

    private static int Cells(RunModel model) => model.Online.Slots * model.Tables.Zones.Length;
}
