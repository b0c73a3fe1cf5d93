namespace Sim.Actors.Tests;

/// <summary>Shards, threads, snapshots and company in the process do not show.</summary>
public sealed class PlacementTests
{
    private static readonly Placement Sequential = new(new SequentialHost());

    [Theory, TooSlowForMutants]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(7, 1)]
    [InlineData(7, 2)]
    [InlineData(64, 1)]
    [InlineData(64, 2)]
    public void Actors_give_the_outcome_of_the_sequential_host(int shards, int threads) =>
        Agree(new Placement(new ActorHost(), shards, threads));

    [Theory, TooSlowForMutants]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    public void Saving_and_loading_at_every_window_does_not_show(int shards, int threads) =>
        Agree(new Placement(new ActorHost(), shards, threads, SnapshotEvery: 1));

    [Fact, TooSlowForMutants]
    public async Task Two_runs_in_one_process_do_not_disturb_each_other()
    {
        var actors = new Placement(new ActorHost(), Shards: 7, Threads: 2);
        RunModel[] models = [Scenarios.Lively[0], Scenarios.Lively[1], Scenarios.Lively[0], Scenarios.Lively[2]];
        RunOutcome[] outcomes =
            await Task.WhenAll(models.Select(model => Watchdog.Run(() => actors.Run(model.Plan))));

        Assert.All(models.Zip(outcomes), pair => Assert.Null(OutcomeDifference.First(
            pair.First.Plan, Sequential, Sequential.Run(pair.First.Plan), actors, pair.Second)));
    }

    [Fact, TooSlowForMutants]
    public void A_traced_window_is_the_one_of_the_sequential_host()
    {
        RunModel model = Scenarios.Lively[0];
        long window = model.Plan.Rollout.RevertAt!.Value.Milliseconds / model.Plan.Window.Milliseconds;
        RunOutcome expected = Sequential.Run(model.Plan, window);

        RunOutcome actual = new Placement(new ActorHost(), Shards: 7, Threads: 2, SnapshotEvery: 1)
            .Run(model.Plan, window);

        Assert.NotEmpty(expected.Books.Trace);
        Assert.Equal(expected.Books.Trace, actual.Books.Trace);
    }

    [Fact, TooSlowForMutants]
    public void The_observer_is_told_of_the_same_windows_in_order()
    {
        RunModel model = Scenarios.Lively[0];
        List<RunProgress> expected = [];
        List<RunProgress> actual = [];
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        SequentialHost.Run(model, new RunOptions(), new Observer(expected.Add), cancellation);
        new ActorHost().Run(model.Plan, new RunOptions { Shards = 7, Threads = 2 }, new Observer(actual.Add),
            cancellation);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    private static void Agree(Placement placement) => Assert.All(Scenarios.Lively, model => Assert.Null(
        OutcomeDifference.First(
            model.Plan, Sequential, Sequential.Run(model.Plan), placement, placement.Run(model.Plan))));
}
