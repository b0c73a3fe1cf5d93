using NodaTime;
using NodaTime.TimeZones;

namespace Sim.Zones;

/// <summary>
/// The IANA time zone database that this program brings along: the same on every machine, whatever its own is. It is
/// asked when a scenario is read, and never while a run goes on.
/// </summary>
public static class ZoneDatabase
{
    private const long Minute = 60_000;

    /// <summary>Its version, such as <c>2025b</c>.</summary>
    public static string Version => TzdbDateTimeZoneSource.Default.TzdbVersion;

    /// <summary>The names of all zones, with old and other names for them.</summary>
    public static IReadOnlyCollection<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>A zone with the offset in force at a moment and every change until another; null where there is none
    /// of the name.</summary>
    /// <param name="name">The name, with its capitals.</param>
    /// <param name="from">The first moment of interest.</param>
    /// <param name="until">The first moment that is of none, after the first.</param>
    public static TimeZonePlan? Find(string name, UtcMoment from, UtcMoment until)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not { } zone)
            return null;

        var offsets = new List<DatedOffset>();
        foreach (ZoneInterval stretch in zone.GetZoneIntervals(Moment(from), Moment(until)))
        {
            int minutes = stretch.WallOffset.Seconds / 60;
            if (offsets.Count == 0)
                offsets.Add(new DatedOffset(from, minutes));
            else if (offsets[^1].Minutes != minutes)
                offsets.Add(new DatedOffset(WholeMinute(stretch.Start), minutes));
        }

        return new TimeZonePlan(name, offsets);
    }

    // Offsets and their changes are whole minutes from 1972 on.
    private static UtcMoment WholeMinute(Instant instant)
    {
        long milliseconds = instant.ToUnixTimeMilliseconds();
        return new UtcMoment(milliseconds - (((milliseconds % Minute) + Minute) % Minute));
    }

    private static Instant Moment(UtcMoment moment) => Instant.FromUnixTimeMilliseconds(moment.UnixMilliseconds);
}
