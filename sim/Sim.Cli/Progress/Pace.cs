namespace Sim.Cli;

/// <summary>
/// When progress is told: to a person ten times a second; in a log at each twentieth of the work, but not more than
/// once a second, and at least once every five.
/// </summary>
internal sealed class Pace(TimeProvider clock, bool isForLog)
{
    private const int Steps = 20;
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private long _step;
    private long _stamp = clock.GetTimestamp();

    /// <summary>Whether it is to be told now; then the next time counts from here.</summary>
    /// <param name="done">Work that is done.</param>
    /// <param name="total">All of it.</param>
    public bool IsDue(long done, long total)
    {
        long step = done * Steps / Math.Max(1, total);
        TimeSpan since = clock.GetElapsedTime(_stamp);
        if (since < (isForLog ? Shortest : Frame) || (isForLog && step == _step && since < Longest))
            return false;

        (_step, _stamp) = (step, clock.GetTimestamp());
        return true;
    }
}
