namespace Sim.TestSupport;

/// <summary>
/// The technicians of one organisation: not before they are there, and nobody begins a repair beyond those on duty.
/// </summary>
internal static class CrewInvariants
{
    private const long Minute = 60_000;
    private const long Day = 1_440 * Minute;

    public static void Check(
        Claims claims, RunModel model, ReachedOrganisation organisation, IReadOnlyList<EndpointCourse> courses)
    {
        EndpointCourse[] repairs = [.. courses.Where(course => course.RepairStarted is not null)];
        if (repairs.Length == 0)
            return;

        HandsPlan hands = model.Plan.Recovery.Hands!;
        long first = Math.Max(courses.Min(course => course.Waiting)!.Value, CourseInvariants.Known(model.Plan));
        claims.That(repairs.Min(r => r.RepairStarted) >= first + LawBounds.Least(hands.Mobilisation),
            "technicians after their mobilisation");

        // A repair that takes no time is over before the next one of its millisecond begins.
        (long Time, int Change)[] changes =
        [
            .. repairs.Where(r => r.Repaired != r.RepairStarted).SelectMany(r => r.Repaired is { } end
                ? new[] { (r.RepairStarted!.Value, 1), (end, -1) }
                : [(r.RepairStarted!.Value, 1)]).Order(),
        ];
        long running = 0;
        foreach ((long time, int change) in changes)
        {
            running += change;
            long most = change > 0 ? Math.Max(OnDuty(model, organisation, time), OnCall(model, organisation))
                : long.MaxValue;
            claims.That(running <= most, $"{running} technicians at work of {most} at {time}",
                "at most those on duty or on call");
        }
    }

    // Of the service that the organisation's sector runs.
    private static int OnCall(RunModel model, ReachedOrganisation organisation)
    {
        string sector = model.Plan.Fleet.Sectors[organisation.Source.Sector].Name;
        return Math.Min(organisation.Crew, model.Plan.Services
            .FirstOrDefault(s => s.Sectors.Count == 0 || s.Sectors.Contains(sector))?.OnCall ?? 0);
    }

    // By the calendar: the whole people that the shift wants, and one more where its own draw says so.
    private static long OnDuty(RunModel model, ReachedOrganisation organisation, long time)
    {
        HandsPlan hands = model.Plan.Recovery.Hands!;
        if (organisation.Crew == int.MaxValue)
            return int.MaxValue;

        // Days since 1970-01-01, a Thursday, counted from the beginning of one day shift to that of the next.
        var moment = new UtcMoment(model.Plan.Start.UnixMilliseconds + time);
        int offset = model.Tables.Zones[organisation.HomeZone].OffsetAt(moment);
        decimal begun = moment.UnixMilliseconds + ((offset - hands.DayFromMinute) * Minute);
        decimal date = Math.Floor(begun / Day);
        bool night = begun - (date * Day) >= (hands.DayToMinute - hands.DayFromMinute) * Minute;
        bool weekend = (organisation.Weekend >> (int)((date + 10) % 7) & 1) == 1;
        Ratio share = night ? hands.Night : weekend ? hands.Weekend : hands.Weekday;
        decimal wanted = (decimal)organisation.Crew * share.Threshold32 / (1L << 32);
        long shift = (2 * (long)date) + (night ? 1 : 0);
        uint uniform = organisation.Happenings.Organisation(DrawPurpose.Shift, (uint)(shift & uint.MaxValue)).A;
        return (long)wanted + (wanted - (long)wanted > (decimal)uniform / (1L << 32) ? 1 : 0);
    }
}
