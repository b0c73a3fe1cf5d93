namespace Sim.Engine;

/// <summary>How many technicians of an organisation are at work, as a function of local time.</summary>
internal sealed class CrewTable
{
    private const long Day = 86_400_000;

    private readonly HandsPlan _hands;
    private readonly long[] _boundaries;

    public CrewTable(HandsPlan hands)
    {
        _hands = hands;
        _boundaries = [.. new[] { 0L, hands.DayFromMinute * 60_000L, hands.DayToMinute * 60_000L }
            .Where(b => b < Day).Distinct().Order()];
    }

    /// <summary>
    /// Technicians at work at a local time (ms since a local Monday midnight at or before the start).
    /// </summary>
    public int Active(ReachedOrganisation organisation, long local)
    {
        if (organisation.Crew == int.MaxValue)
            return int.MaxValue;

        ulong share = Share(local).Threshold32;
        return share == 0 ? 0 : (int)Math.Max(1, ((ulong)organisation.Crew * share) >> 32);
    }

    /// <summary>The next moment at which more technicians come to work, or <see cref="long.MaxValue"/>.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="home">Local time of its home.</param>
    /// <param name="time">After this moment, ms.</param>
    public long NextIncrease(ReachedOrganisation organisation, LocalTime home, long time)
    {
        // What a week without a change of clocks does not bring, no week brings.
        long last = Math.Max(time, home.LastChange) + (9 * Day);
        int now = Active(organisation, home.At(time));
        for (long moment = NextChange(home, time); moment <= last; moment = NextChange(home, moment))
        {
            int then = Active(organisation, home.At(moment));
            if (then > now)
                return moment;

            now = then;
        }

        return long.MaxValue;
    }

    // The next moment at which the number can be another one: a boundary, or clocks change.
    private long NextChange(LocalTime home, long time)
    {
        int stretch = home.StretchAt(time);
        long local = time + home.Shift(stretch);
        long midnight = local - (local % Day);
        long next = midnight + Day;
        foreach (long boundary in _boundaries)
        {
            if (midnight + boundary > local)
            {
                next = midnight + boundary;
                break;
            }
        }

        return Math.Min(next - home.Shift(stretch), home.Until(stretch));
    }

    private Ratio Share(long local)
    {
        long minute = local % Day / 60_000;
        bool inDay = minute >= _hands.DayFromMinute && minute < _hands.DayToMinute;
        bool weekend = local / Day % 7 >= 5;
        return !inDay ? _hands.Night : weekend ? _hands.Weekend : _hands.Weekday;
    }
}
