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

    /// <summary>The next local moment at which more technicians come to work, or <see cref="long.MaxValue"/>.</summary>
    public long NextIncrease(ReachedOrganisation organisation, long local)
    {
        long day = local / Day;
        int now = Active(organisation, local);
        for (long d = day; d <= day + 8; d++)
        {
            foreach (long boundary in _boundaries)
            {
                long moment = (d * Day) + boundary;
                if (moment <= local)
                    continue;

                int then = Active(organisation, moment);
                if (then > now)
                    return moment;

                now = then;
            }
        }

        return long.MaxValue;
    }

    private Ratio Share(long local)
    {
        long minute = local % Day / 60_000;
        bool inDay = minute >= _hands.DayFromMinute && minute < _hands.DayToMinute;
        bool weekend = local / Day % 7 >= 5;
        return !inDay ? _hands.Night : weekend ? _hands.Weekend : _hands.Weekday;
    }
}
