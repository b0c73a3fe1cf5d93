namespace Sim.Laws.Tests;

/// <summary>A scenario of a test on every host: the outcome, which is the same for all of them.</summary>
internal static class EveryHost
{
    /// <summary>Runs a scenario; every host must give one digest, series and total.</summary>
    public static RunOutcome Run(ScenarioPlan plan)
    {
        IRunHost[] hosts = [new ReferenceHost(), new SequentialHost(), new ActorHost()];
        RunOutcome[] outcomes = [.. hosts.Select(host => ResultBuilder.Build(plan, host.Run(
            plan, new RunOptions { TraceAll = true }, SilentObserver.Instance,
            TestContext.Current.CancellationToken)))];
        Assert.All(outcomes, outcome =>
        {
            Assert.Equal(outcomes[0].Result.Digest, outcome.Result.Digest);
            Assert.Equal(outcomes[0].AllWindows, outcome.AllWindows);
            Assert.Equal(outcomes[0].Result.RawTotals, outcome.Result.RawTotals);
        });
        return outcomes[0];
    }

    /// <summary>When something happens, in UTC, in the order of time.</summary>
    public static string[] Moments(ScenarioPlan plan, TransitionKind kind) => [.. Run(plan).Books.Trace
        .Where(t => t.Kind == (byte)kind)
        .Select(t => plan.Start.Plus(SimDuration.FromMilliseconds(t.TimeMs)).ToString())];
}
