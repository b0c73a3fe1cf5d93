using Sim.Fleet;

namespace Sim.Engine;

/// <summary>
/// When a waiting endpoint would come back without a technician: the competing races of <c>model.md</c> §6, integrated on
/// entry against keyed thresholds instead of walked try by try.
/// </summary>
internal sealed class HealRace
{
    private readonly RecoveryTable _recovery;
    private readonly long _revert;
    private readonly long _end;
    private readonly long _every;
    private readonly int _maxTries;

    public HealRace(RunModel model)
    {
        _recovery = model.Recovery;
        _revert = model.Stages.Revert;
        _end = model.Plan.Duration.Milliseconds;
        _every = model.Plan.Recovery.TryEvery.Milliseconds;
        _maxTries = model.Plan.Recovery.MaxTries;
    }

    /// <summary>The winner, or null if nobody comes before the end of the run.</summary>
    /// <param name="organisation">The endpoint's organisation.</param>
    /// <param name="ordinal">The endpoint.</param>
    /// <param name="kind">Its device kind with traits.</param>
    /// <param name="kindIndex">Index of its kind.</param>
    /// <param name="local">Local time minus simulated time, ms.</param>
    /// <param name="since">When it began to wait, ms.</param>
    public Heal? Winner(
        ReachedOrganisation organisation, uint ordinal, DeviceKindPlan kind, int kindIndex, long local, long since)
    {
        AttendanceClock attendance = _recovery.Attendance[kindIndex];
        if (_revert >= _end || !attendance.IsEver)
        {
            return null;
        }

        Heal? tried = PowerCycles(organisation, ordinal, kind, attendance, local, since);
        Heal? cloud = organisation.CloudOptIn && _recovery.CloudAt != StageTable.Never
            ? Race(organisation.Happenings.Endpoint(ordinal, DrawPurpose.CloudHeal), attendance, local,
                Math.Max(since, _recovery.CloudAt), _recovery.HazardCloud, long.MaxValue)
            : null;
        if (tried is null || (cloud is not null && cloud.Value.Time < tried.Value.Time))
        {
            return cloud is null ? null : cloud.Value with { Cloud = true };
        }

        return tried;
    }

    /// <summary>When somebody resets a machine that hangs, or null if nobody does before the end of the run.</summary>
    /// <param name="organisation">The endpoint's organisation.</param>
    /// <param name="ordinal">The endpoint.</param>
    /// <param name="kindIndex">Index of its kind.</param>
    /// <param name="local">Local time minus simulated time, ms.</param>
    /// <param name="since">Since when it hangs, ms.</param>
    public Heal? Reset(ReachedOrganisation organisation, uint ordinal, int kindIndex, long local, long since)
    {
        AttendanceClock attendance = _recovery.Attendance[kindIndex];
        if (!attendance.IsEver)
        {
            return null;
        }

        uint phase = organisation.Happenings.Endpoint(ordinal, DrawPurpose.SelfHeal).C;
        long time = attendance.After(since + local, FirstTry(phase), _end + local);
        return time == HabitClock.Never || time - local >= _end ? null : new Heal(time - local, false, 0);
    }

    private Heal? PowerCycles(
        ReachedOrganisation organisation, uint ordinal, DeviceKindPlan kind, in AttendanceClock attendance,
        long local, long since)
    {
        if (_maxTries == 0)
        {
            return null;
        }

        PhiloxBlock traits = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits);
        if (traits.D >= kind.PowerCycled.Threshold32)
        {
            return null;
        }

        long hazard = traits.B < kind.Wired.Threshold32 ? _recovery.HazardWired : _recovery.HazardWireless;
        PhiloxBlock bits = organisation.Happenings.Endpoint(ordinal, DrawPurpose.SelfHeal);
        return Race(bits, attendance, local, since, hazard, _maxTries);
    }

    private Heal? Race(
        in PhiloxBlock bits, in AttendanceClock attendance, long local, long start, long hazard, long maxTries)
    {
        if (hazard == 0 || start >= _end)
        {
            return null;
        }

        // Tries happen at attended times first + j * every; the first that may heal is the first not before the revert.
        long first = FirstTry(bits.C);
        long lost = start >= _revert ? 0 : attendance.Attended(start + local, _revert - 1 + local);
        long firstUseful = lost < first ? 0 : ((lost - first) / _every) + 1;
        long needed = (RecoveryTable.Threshold(bits.Low) + hazard - 1) / hazard;
        long attempt = firstUseful + needed - 1;
        if (attempt >= maxTries || attempt > _end / _every)
        {
            return null;
        }

        long time = attendance.After(start + local, first + (attempt * _every), _end + local);
        return time == HabitClock.Never || time - local >= _end ? null : new Heal(time - local, false, attempt);
    }
    // Attended time of the first try, 1 + (every x phase >> 32): the product has more than 64 bits from 50 days on.
    private long FirstTry(uint phase) => 1 + (long)Math.BigMul((ulong)_every, (ulong)phase << 32, out _);
}
