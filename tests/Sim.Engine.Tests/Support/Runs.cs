namespace Sim.Engine.Tests;

/// <summary>Runs of the sequential host.</summary>
internal static class Runs
{
    public static RunOutcome Run(this ScenarioPlan plan, RunOptions? options = null) =>
        ResultBuilder.Build(plan, new SequentialHost().Run(
            plan, options ?? new RunOptions(), SilentObserver.Instance, TestContext.Current.CancellationToken));

    /// <summary>Every transition of the first 18 hours.</summary>
    public static IReadOnlyList<Transition> Everything(this ScenarioPlan plan) => plan.Everything(18 * A.Hour);

    /// <summary>Every transition of a run of so many milliseconds.</summary>
    public static IReadOnlyList<Transition> Everything(this ScenarioPlan plan, long ms)
    {
        // One long window is one trace; nothing in these scenarios waits for a barrier.
        ScenarioPlan one = plan with { Duration = A.Ms(ms), Window = A.Ms(ms) };
        return one.Run(new RunOptions { TraceWindow = 0 }).Books.Trace;
    }
}
