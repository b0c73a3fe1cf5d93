namespace Sim.Reference;

/// <summary>The technicians of an organisation: how many there are, and how many are on duty when (model §7).</summary>
internal sealed class Crew(Organisation organisation, HandsPlan hands, IReadOnlyList<ServicePlan>? services = null)
{
    private const double HalfStep = 0.5 / (1L << 53);

    // "at most 2^30 - 1"
    private const long LargestCrew = (1L << 30) - 1;

    private readonly LocalClock _home = organisation.Home;

    /// <summary>Technicians in all.</summary>
    public long Size { get; } = organisation.Listed?.Crew ?? hands.FixedCrews ?? Drawn(organisation, hands);

    /// <summary>"min(crew, `OnCall` of the service that the organisation runs)".</summary>
    public long OnCall => Math.Min(Size, HostedService.PlanOf(organisation, services ?? [])?.OnCall ?? 0);

    /// <summary>
    /// Technicians on duty at a moment: "W >> 32 people, and one more if the rest, W mod 2^32, exceeds lane A of
    /// Shift".
    /// </summary>
    public long ActiveAt(long time)
    {
        // "Unlimited crews are always active."
        if (Size == int.MaxValue)
            return int.MaxValue;

        (long date, bool night) = ShiftAt(time);
        Ratio share = night ? hands.Night
            : organisation.HomeCalendar.IsWeekend(date) ? hands.Weekend : hands.Weekday;
        UInt128 wanted = (UInt128)Size * share.Threshold32;
        long occurrence = (2 * (date - LocalClock.Epoch)) + (night ? 1 : 0);
        uint uniform = organisation.Happenings.Organisation(
            DrawPurpose.Shift, (uint)(occurrence & uint.MaxValue)).A;
        return (long)(wanted >> 32) + ((wanted & uint.MaxValue) > uniform ? 1 : 0);
    }

    /// <summary>
    /// The next change of the active crew: "local from and to of each day, whenever clocks show it, and each moment
    /// at which they change".
    /// </summary>
    public long NextChangeAfter(long time)
    {
        IEnumerable<long> changes =
            from day in Days(time)
            from minute in (int[])[hands.DayFromMinute, hands.DayToMinute]
            from change in _home.Showing((day * LocalClock.Day) + (minute * LocalClock.Minute))
            where change > time
            select change;
        return changes.Append(_home.NextChangeAfter(time)).Min();
    }

    // "A date's day shift is [date + from, date + to), its night goes from there to the next date's from."
    private (long Date, bool Night) ShiftAt(long time)
    {
        long local = _home.ToLocal(time);
        foreach (long date in Days(time))
        {
            long day = date * LocalClock.Day;
            long begins = day + (hands.DayFromMinute * LocalClock.Minute);
            if (begins <= local && local < begins + LocalClock.Day)
                return (date, local >= day + (hands.DayToMinute * LocalClock.Minute));
        }

        throw new InvalidOperationException("Every moment is of some date's shifts.");
    }

    // The days around a moment, of which a shift can hold it or begin next: one past midnight began yesterday.
    private IEnumerable<long> Days(long time)
    {
        for (long day = _home.DayOf(time) - 2; day <= _home.DayOf(time) + 2; day++)
            yield return day;
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
