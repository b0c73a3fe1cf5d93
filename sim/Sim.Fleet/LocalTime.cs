namespace Sim.Fleet;

/// <summary>
/// Local time of a zone in a run: the moment plus the offset in force at it. The run falls into stretches of one offset
/// each; in most runs there is one. Local times count from a local Monday midnight before the start, so day numbers are
/// small and the weekday is the day number modulo 7.
/// </summary>
public sealed class LocalTime
{
    private const long Minute = 60_000;

    private readonly long[] _from;
    private readonly long[] _shifts;

    /// <summary>The local time of a zone.</summary>
    /// <param name="zone">The zone, with its dated offsets.</param>
    /// <param name="start">Time zero.</param>
    public LocalTime(TimeZonePlan zone, UtcMoment start)
    {
        // A week ahead, so that local times west of Greenwich stay positive; all patterns repeat weekly.
        long origin = ((OnlineTable.Minutes + start.MinuteOfWeek) * Minute) + start.MillisecondOfMinute;
        _from = [.. zone.Offsets.Select(o => o.From.UnixMilliseconds - start.UnixMilliseconds)];
        _from[0] = long.MinValue;
        _shifts = [.. zone.Offsets.Select(o => origin + (o.Minutes * Minute))];
    }

    /// <summary>Number of stretches.</summary>
    public int Stretches => _from.Length;

    /// <summary>The last moment at which clocks change, or the beginning of all time.</summary>
    public long LastChange => _from[^1];

    /// <summary>The local times of the zones of a fleet, in their order.</summary>
    public static LocalTime[] Of(FleetTables tables, UtcMoment start) =>
        [.. tables.Zones.Select(zone => new LocalTime(zone, start))];

    /// <summary>Local time at a moment.</summary>
    public long At(long time) => time + _shifts[StretchAt(time)];

    /// <summary>The stretch that holds a moment.</summary>
    public int StretchAt(long time)
    {
        int stretch = 0;
        while (time >= Until(stretch))
            stretch++;

        return stretch;
    }

    /// <summary>Local time minus time in a stretch, ms.</summary>
    public long Shift(int stretch) => _shifts[stretch];

    /// <summary>The end of a stretch: the moment at which clocks change; of the last the end of all time.</summary>
    public long Until(int stretch) => stretch + 1 < _from.Length ? _from[stretch + 1] : long.MaxValue;
}
