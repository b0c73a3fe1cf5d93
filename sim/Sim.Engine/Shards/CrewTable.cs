namespace Sim.Engine;

/// <summary>How many technicians of an organisation are on duty, as a function of local time.</summary>
internal sealed class CrewTable
{
    private const long Day = HabitClock.Day;

    private readonly HandsPlan _hands;
    private readonly long _from;
    private readonly long _length;
    private readonly long[] _boundaries;
    private readonly long _firstDate;

    /// <summary>The shifts of a run.</summary>
    /// <param name="hands">The crews.</param>
    /// <param name="start">Time zero: local times count from the Monday of the week before.</param>
    public CrewTable(HandsPlan hands, UtcMoment start)
    {
        _hands = hands;
        _from = hands.DayFromMinute * 60_000L;
        _length = (hands.DayToMinute * 60_000L) - _from;
        _boundaries = [.. new[] { _from % Day, (_from + _length) % Day }.Distinct().Order()];
        _firstDate = (start.UnixMilliseconds / Day) - (start.MinuteOfWeek / 1440) - 7;
    }

    /// <summary>Technicians on duty at a local time (ms since a local Monday midnight before the start).</summary>
    public int OnDuty(ReachedOrganisation organisation, long local)
    {
        if (organisation.Crew == int.MaxValue)
            return int.MaxValue;

        // A night is of the date on which its day shift began.
        long date = ((local - _from + Day) / Day) - 1;
        bool night = local - (date * Day) - _from >= _length;
        bool weekend = ((organisation.Weekend >> (int)((date + 7) % 7)) & 1) != 0;
        Ratio share = night ? _hands.Night : weekend ? _hands.Weekend : _hands.Weekday;
        ulong wanted = (ulong)organisation.Crew * share.Threshold32;
        var part = (uint)wanted;
        return (int)(wanted >> 32) + (part > 0 && part > Uniform(organisation, date, night) ? 1 : 0);
    }

    /// <summary>The next moment at which more technicians come to work, or <see cref="long.MaxValue"/>.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="home">Local time of its home.</param>
    /// <param name="time">After this moment, ms.</param>
    /// <param name="end">Before this moment, ms.</param>
    public long NextIncrease(ReachedOrganisation organisation, LocalTime home, long time, long end)
    {
        int now = OnDuty(organisation, home.At(time));
        for (long moment = NextChange(home, time); moment < end; moment = NextChange(home, moment))
        {
            int then = OnDuty(organisation, home.At(moment));
            if (then > now)
                return moment;

            now = then;
        }

        return long.MaxValue;
    }

    /// <summary>
    /// The next moment at which the number can be another one: a shift begins, or clocks change.
    /// </summary>
    public long NextChange(LocalTime home, long time)
    {
        int stretch = home.StretchAt(time);
        long local = time + home.Shift(stretch);
        long midnight = local - (local % Day);
        long next = midnight + Day + _boundaries[0];
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

    private uint Uniform(ReachedOrganisation organisation, long date, bool night) =>
        organisation.Happenings.Organisation(
            DrawPurpose.Shift, (uint)((2 * (_firstDate + date)) + (night ? 1 : 0))).A;
}
