using NodaTime;
using NodaTime.TimeZones;

namespace Sim.Zones;

/// <summary>
/// The legal time of countries, from the IANA time zone data that the package brings along: the same on every machine,
/// whatever its own data is.
/// </summary>
internal sealed class LegalTime
{
    private static readonly ILookup<string, DateTimeZone> ByCountry = TzdbDateTimeZoneSource.Default.ZoneLocations!
        .ToLookup(l => l.CountryCode, l => DateTimeZoneProviders.Tzdb[l.ZoneId], StringComparer.Ordinal);

    private readonly Instant _at;

    private LegalTime(Instant at) => _at = at;

    /// <summary>
    /// Legal time at a moment; one that the calendar of the data does not know is the nearest that it does.
    /// </summary>
    public static LegalTime At(UtcMoment moment) => new(Instant.FromUnixTimeMilliseconds(Math.Clamp(
        moment.UnixMilliseconds, Instant.MinValue.ToUnixTimeMilliseconds(),
        Instant.MaxValue.ToUnixTimeMilliseconds())));

    /// <summary>The zones of a country; none where the code is no country's.</summary>
    public static IEnumerable<DateTimeZone> ZonesOf(string country) => ByCountry[country];

    /// <summary>Local time minus UTC in a zone, in whole minutes.</summary>
    public int OffsetIn(DateTimeZone zone) => zone.GetUtcOffset(_at).Seconds / 60;
}
