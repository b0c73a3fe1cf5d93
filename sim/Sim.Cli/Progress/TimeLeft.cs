namespace Sim.Cli;

/// <summary>
/// Estimates the time that is left, and keeps still until that can be right: after the first seconds, in which the
/// runtime still compiles, and only while what it says of the end has not moved much for a while.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="memory">How far back the speed is measured; work whose speed changes asks for less.</param>
/// <param name="least">Least work that a speed is told from.</param>
/// <param name="leastShare">Share of the work, of 0 to 1, before which nothing is told; for work that is not the same
/// all along.</param>
internal sealed class TimeLeft(TimeProvider clock, TimeSpan memory, double least, double leastShare = 0)
{
    private const double MostSpread = 1.5;
    private const double MostTurn = 2;
    private const double LeastCounted = 4;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(100);
    private readonly long _start = clock.GetTimestamp();
    private readonly Queue<(TimeSpan At, double Done)> _past = new();
    private readonly Queue<(TimeSpan At, TimeSpan End)> _ends = new();
    private TimeSpan _noted = TimeSpan.MinValue;
    private TimeSpan? _left;

    /// <summary>The estimate after some work; null while none can be right.</summary>
    /// <param name="done">Work that is done.</param>
    /// <param name="total">All of it.</param>
    public TimeSpan? Look(double done, double total)
    {
        TimeSpan now = clock.GetElapsedTime(_start);
        if (now < Warm || (_past.Count > 0 && now - _noted < Grain))
            return _left;

        _noted = now;
        while (_past.Count > 1 && now - _past.Peek().At > memory)
            _past.Dequeue();

        (TimeSpan from, double before) = _past.Count > 0 ? _past.Peek() : (now, done);
        if (_past.Count == 0 || memory < TimeSpan.MaxValue)
            _past.Enqueue((now, done));

        if (done - before < least || now <= from || HasTurned(now, done, (done - before) / (now - from).TotalSeconds))
        {
            _ends.Clear();
            return _left = null;
        }

        TimeSpan? settled = Settled(now,
            TimeSpan.FromSeconds(Math.Min((now - from).TotalSeconds * (total - done) / (done - before), 1e7)));
        return _left = done < leastShare * total ? null : settled;
    }

    // Whether the work of the last moment says another speed than the memory: idle windows fly by, and then comes the
    // release.
    private bool HasTurned(TimeSpan now, double done, double speed)
    {
        (TimeSpan at, double then) = _past.LastOrDefault(p => now - p.At >= Moment);
        double expected = speed * (now - at).TotalSeconds;
        return memory < TimeSpan.MaxValue && at > TimeSpan.Zero && expected >= LeastCounted
            && (done - then < expected / MostTurn || done - then > expected * MostTurn);
    }

    // What was said of the end for a while must agree.
    private TimeSpan? Settled(TimeSpan now, TimeSpan left)
    {
        _ends.Enqueue((now, now + left));
        while (now - _ends.Peek().At > Steady + Grain)
            _ends.Dequeue();

        return now - _ends.Peek().At >= Steady - Grain && _ends.Max(e => e.End) <= MostSpread * _ends.Min(e => e.End)
            ? left : null;
    }
}
