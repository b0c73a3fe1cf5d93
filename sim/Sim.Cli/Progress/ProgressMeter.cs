using Sim.Hosting;

namespace Sim.Cli;

/// <summary>
/// Turns what a host tells after each window into a state with speeds, which are those of the last two seconds: a run
/// is dense at its release and sparse at its end, so an average over all of it would mislead.
/// </summary>
internal sealed class ProgressMeter(string name, long durationMs, TimeProvider clock)
{
    // July 2024 spends most of its time on the first of fourteen days: a speed from there says minutes where seconds
    // are left.
    private const double LeastShare = 0.2;
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(2);
    private readonly Queue<(long Stamp, RunProgress Run)> _past = new();
    private readonly TimeLeft _left = new(clock, Memory, 1, LeastShare);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>
    /// The time left after a window; null while nobody can tell. Costs next to nothing, so that every window may ask.
    /// </summary>
    public TimeSpan? Left(in RunProgress run) => _left.Look(run.Window, run.Windows);

    /// <summary>The state after one more look at the host.</summary>
    public ProgressState Look(in RunProgress run)
    {
        long now = clock.GetTimestamp();
        while (_past.Count > 1 && clock.GetElapsedTime(_past.Peek().Stamp, now) > Memory)
            _past.Dequeue();

        (long stamp, RunProgress before) = _past.Count > 0 ? _past.Peek() : (_start, default);
        _past.Enqueue((now, run));
        double seconds = Math.Max(clock.GetElapsedTime(stamp, now).TotalSeconds, 1e-3);
        return new ProgressState(
            name, run, durationMs, (run.Events - before.Events) / seconds,
            (run.Time.Milliseconds - before.Time.Milliseconds) / 1000.0 / seconds, Left(run));
    }
}
