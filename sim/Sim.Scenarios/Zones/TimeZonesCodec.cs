namespace Sim.Scenarios;

internal sealed class TimeZonesCodec() : ObjectCodec<TimeZoneTable>(
    "time-zones", "Offsets by date of the zones that the fleet names, as a run reads them.",
    [Database, Until, Offsets], read => new(read.Get(Database), read.Get(Until), read.Get(Offsets)))
{
    private const string Anew = "remove fleet.timeZones, so that all zones are resolved anew";

    public static readonly Field<string> Database = Required(
        "database", Scalar.Line, "Version of the IANA time zone database that they were taken from.",
        t => t.Database) with { Example = "2025b" };
    public static readonly Field<UtcMoment> Until = Required(
        "until", Scalar.Calendar, "Up to when they are known; not before the end of the run.", t => t.Until);
    public static readonly Field<IReadOnlyList<TimeZonePlan>> Offsets = Required(
        "offsets",
        new MapCodec<TimeZonePlan, IReadOnlyList<DatedOffset>, TimeZonePlan>(
            "zone-offsets", "the zones by name", Pattern.Zone,
            new MapCodec<UtcMoment, int, DatedOffset>(
                "dated-offsets", "offsets from UTC by the moment from which they are in force, the earliest first",
                Scalar.Calendar, Pattern.Offset, 4_000, (from, minutes) => new DatedOffset(from, minutes),
                o => (o.From, o.Minutes)),
            1_000, (zone, offsets) => zone with { Offsets = offsets }, zone => (zone, zone.Offsets)),
        "Offsets by zone and date: the one in force at the start, and every change.", t => t.Zones);

    /// <summary>Reports offsets that do not cover the run, or are not in order.</summary>
    public static void Check(Bound? table, UtcMoment? start, SimDuration? duration, DiagnosticBag bag)
    {
        if (table?.Maybe(Until) is { } until && start is { } zero && duration is { } length
            && zero.Plus(length) > until)
        {
            bag.Add(table[Until]!.At, DiagnosticCodes.Order,
                $"the offsets are known until {until}, but the run ends at {zero.Plus(length)}", Anew);
        }

        foreach ((string name, Bound zone) in table?[Offsets]?.Members ?? [])
        {
            UtcMoment? before = null;
            foreach ((_, Bound offset) in zone.Members)
            {
                if (offset.Key is UtcMoment from)
                    Check(offset.KeyAt, name, from, before, start, bag);

                before = offset.Key as UtcMoment?;
            }
        }
    }

    private static void Check(
        Mark at, string zone, UtcMoment from, UtcMoment? before, UtcMoment? start, DiagnosticBag bag)
    {
        if (before is null && from > start)
        {
            bag.Add(at, DiagnosticCodes.Order,
                $"the offsets of '{Clip.Text(zone)}' are known from {from}, but the run starts at {start}", Anew);
        }
        else if (before >= from)
        {
            bag.Add(at, DiagnosticCodes.Order, $"{from} is not after {before}", "write the earliest first");
        }
        else if (before is not null && from.MillisecondOfMinute != 0)
        {
            bag.Add(at, DiagnosticCodes.BadValue, $"clocks change at {from}, which is not a whole minute", "round it");
        }
    }
}
