namespace Sim.Reference;

/// <summary>The technicians of an organisation: how many there are, and how many are at work when (model §7).</summary>
internal sealed class Crew(Organisation organisation, HandsPlan hands)
{
    private const double HalfStep = 0.5 / (1L << 53);

    // "at most 2^30 - 1"
    private const long LargestCrew = (1L << 30) - 1;

    private readonly LocalClock _home = organisation.Home;

    /// <summary>Technicians in all.</summary>
    public long Size { get; } = organisation.Listed?.Crew ?? hands.FixedCrews ?? Drawn(organisation, hands);

    /// <summary>
    /// Technicians at work at a moment: "max(1 if the share is above zero, (crew x Threshold32) >> 32)".
    /// </summary>
    public long ActiveAt(long time)
    {
        // "Unlimited crews are always active."
        if (Size == int.MaxValue)
            return int.MaxValue;

        ulong share = ShareAt(time).Threshold32;
        return Math.Max(share > 0 ? 1 : 0, (long)(((UInt128)Size * share) >> 32));
    }

    /// <summary>
    /// The next change of the active crew: "local 00:00, from and to of each day, and each moment at which clocks
    /// change".
    /// </summary>
    public long NextChangeAfter(long time)
    {
        long today = _home.DayOf(time);
        IEnumerable<long> changes =
            from day in (long[])[today - 1, today, today + 1, today + 2]
            from minute in (int[])[0, hands.DayFromMinute, hands.DayToMinute]
            from change in _home.Showing((day * LocalClock.Day) + (minute * LocalClock.Minute))
            where change > time
            select change;
        return changes.Append(_home.NextChangeAfter(time)).Min();
    }

    // "the share of weekday day, weekend day (both inside [from, to)) or night"
    private Ratio ShareAt(long time)
    {
        long inDay = _home.MillisecondOfDay(time);
        bool day = inDay >= hands.DayFromMinute * LocalClock.Minute && inDay < hands.DayToMinute * LocalClock.Minute;
        if (!day)
            return hands.Night;

        return LocalClock.Weekday(_home.DayOf(time)) < 5 ? hands.Weekday : hands.Weekend;
    }

    // "max(1, round-half-away(size / endpoints per technician x exp(sigma x normalQuantile(u)))),
    // u = (CrewSize.Low + 1/2)/2^64 as in DurationLaw"
    private static long Drawn(Organisation organisation, HandsPlan hands)
    {
        double u = Mix.ToUnit(organisation.Attributes.Organisation(DrawPurpose.CrewSize).Low) + HalfStep;
        double crew = organisation.Size / hands.EndpointsPerTechnician
            * DetMath.Exp(hands.Sigma * DetMath.NormalQuantile(u));
        return (long)Math.Clamp(Math.Round(crew, MidpointRounding.AwayFromZero), 1, LargestCrew);
    }
}
