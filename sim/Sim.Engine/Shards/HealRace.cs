namespace Sim.Engine;

/// <summary>
/// When a waiting endpoint would come back without a technician: the competing races of <c>model.md</c> §6, integrated
/// on entry against keyed thresholds instead of walked try by try.
/// </summary>
internal sealed class HealRace(RunModel model)
{
    private readonly RecoveryTable _recovery = model.Recovery;
    private readonly long _revert = model.Stages.Revert;
    private readonly long _end = model.Plan.Duration.Milliseconds;
    private readonly long _every = model.Plan.Recovery.TryEvery.Milliseconds;
    private readonly int _maxTries = model.Plan.Recovery.MaxTries;
    private readonly long _cloudTries = model.Plan.Recovery.Cloud?.MaxTries ?? long.MaxValue;

    /// <summary>
    /// The winner at an endpoint that begins to wait, or null if nobody comes before the end of the run.
    /// </summary>
    public Heal? Winner(in Visit visit)
    {
        AttendanceClock attendance = visit.Attendance;
        if (_revert >= _end || !attendance.IsEver)
            return null;

        Heal? tried = PowerCycles(visit, attendance);
        Heal? cloud = visit.Organisation.CloudOptIn && _recovery.CloudAt != StageTable.Never
            ? Race(visit.Happening(DrawPurpose.CloudHeal), attendance, visit.Local,
                Math.Max(visit.Time, _recovery.CloudAt), _recovery.HazardCloud, _cloudTries)
            : null;
        if (tried is null || (cloud is not null && cloud.Value.Time < tried.Value.Time))
            return cloud is null ? null : cloud.Value with { Cloud = true };

        return tried;
    }

    /// <summary>
    /// When somebody resets a machine that begins to hang, or null if nobody does before the end of the run.
    /// </summary>
    public Heal? Reset(in Visit visit)
    {
        AttendanceClock attendance = visit.Attendance;
        return attendance.IsEver
            ? Try(attendance, visit.Local, visit.Time, FirstTry(visit.Happening(DrawPurpose.SelfHeal).C), 0)
            : null;
    }

    private Heal? PowerCycles(in Visit visit, in AttendanceClock attendance)
    {
        PhiloxBlock traits = visit.Attribute(DrawPurpose.Traits);
        if (_maxTries == 0 || traits.D >= visit.KindPlan.PowerCycled.Threshold32)
            return null;

        long hazard = traits.B < visit.KindPlan.Wired.Threshold32 ? _recovery.HazardWired : _recovery.HazardWireless;
        return Race(visit.Happening(DrawPurpose.SelfHeal), attendance, visit.Local, visit.Time, hazard, _maxTries);
    }

    private Heal? Race(
        in PhiloxBlock bits, in AttendanceClock attendance, LocalTime local, long start, long hazard, long maxTries)
    {
        if (hazard == 0 || start >= _end)
            return null;

        // Tries happen at attended times first + j * every; the first that may heal is the first not before the revert.
        long first = FirstTry(bits.C);
        long lost = start >= _revert ? 0 : attendance.Attended(local, start, _revert - 1);
        long firstUseful = lost < first ? 0 : ((lost - first) / _every) + 1;
        long needed = (RecoveryTable.Threshold(bits.Low) + hazard - 1) / hazard;
        long attempt = firstUseful + needed - 1;
        if (attempt >= maxTries || attempt > _end / _every)
            return null;

        return Try(attendance, local, start, first + (attempt * _every), attempt);
    }

    // A try that happens when somebody has been there for some time since a start, if that is before the end of the
    // run.
    private Heal? Try(in AttendanceClock attendance, LocalTime local, long start, long attended, long attempt)
    {
        long time = attendance.After(local, start, attended, _end);
        return time >= _end ? null : new Heal(time, false, attempt);
    }

    // Attended time of the first try, 1 + (every x phase >> 32): the product has more than 64 bits from 50 days on.
    private long FirstTry(uint phase) => 1 + (long)Math.BigMul((ulong)_every, (ulong)phase << 32, out _);
}
