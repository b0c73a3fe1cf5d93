namespace Sim.Actors.Tests;

/// <summary>Runs what may hang: a run that does not end is a failed test, not a stuck one.</summary>
internal static class Watchdog
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<T> Run<T>(Func<T> run) =>
        Task.Run(run, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
}
