namespace Sim.Fleet.Tests;

/// <summary>Clocks of tests. Time zero is a Monday midnight in UTC.</summary>
internal static class Clocks
{
    private static readonly UtcMoment Start = new(A.Monday);

    /// <summary>Clocks that never change; time zero is a local Monday midnight.</summary>
    public static LocalTime Steady { get; } = Of(A.Zone(0));

    /// <summary>Clocks that jump up to four times around two weeks, mostly by an hour or half of one.</summary>
    public static Gen<TimeZonePlan> Jumping { get; } =
        from first in Gen.Int[-720, 840]
        from jumps in Gen.Select(
            Gen.Int[-2 * 1440, 16 * 1440],
            Gen.OneOf(Gen.Int[-2, 2].Select(halves => halves * 30), Gen.Int[-1_500, 1_500])).Array[0, 4]
        select new TimeZonePlan("Test/Jumping", Offsets(first, [.. jumps.DistinctBy(j => j.Item1)
            .OrderBy(j => j.Item1)]));

    /// <summary>The local time of a zone.</summary>
    public static LocalTime Of(TimeZonePlan zone) => new(zone, Start);

    /// <summary>Local time minus the last Monday midnight before time zero, by the rule: the moment plus the offset in
    /// force at it.</summary>
    public static long Shown(TimeZonePlan zone, long time)
    {
        UtcMoment moment = Start.Plus(SimDuration.FromMilliseconds(time));
        int minutes = zone.Offsets.Where(o => o.From <= moment).Append(zone.Offsets[0]).MaxBy(o => o.From).Minutes;
        return time + (minutes * A.Minute);
    }

    private static List<DatedOffset> Offsets(int first, (int Minute, int By)[] jumps)
    {
        List<DatedOffset> offsets = [new DatedOffset(new UtcMoment(0), first)];
        foreach ((int minute, int by) in jumps)
        {
            first = Math.Clamp(first + by, -720, 840);
            offsets.Add(new DatedOffset(new UtcMoment(A.Monday + (minute * A.Minute)), first));
        }

        return offsets;
    }
}
