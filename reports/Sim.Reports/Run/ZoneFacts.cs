namespace Sim.Reports;

/// <summary>What the section on time zones says of one of them.</summary>
/// <param name="facts">The run; it has a release.</param>
/// <param name="index">Index of the zone.</param>
internal sealed class ZoneFacts(RunFacts facts, int index)
{
    private readonly IReadOnlyList<ZonePoint> _series = facts.Result.Zones.Series;

    public ZoneRow Row { get; } = facts.Result.Zones.Rows[index];

    /// <summary>Most machines down at once.</summary>
    public long Peak { get; } = facts.Result.Zones.Series.Max(p => p.Down[index]);

    public double PeakShare => Share(Peak);

    /// <summary>Such as <c>UTC+2</c>, or <c>UTC+2, then UTC+1</c> where clocks change after the release.</summary>
    public string Name => string.Join(", then ", Row.Changes.Where(c => c.T > facts.ReleaseSeconds)
        .Select(c => c.OffsetMinutes).Prepend(OffsetAt(facts.ReleaseSeconds)).Select(Names.Offset));

    /// <summary>Local time at the release.</summary>
    public string Clock => Moments.Local(
        Moments.After(facts.Start, facts.ReleaseSeconds), OffsetAt(facts.ReleaseSeconds));

    public string Places => string.Join(", ", Row.Countries.Select(facts.Country));

    /// <summary>Local time minus UTC at a moment, in minutes.</summary>
    /// <param name="seconds">Seconds since the scenario's start.</param>
    public int OffsetAt(double seconds) =>
        Row.Changes.LastOrDefault(c => c.T <= seconds)?.OffsetMinutes ?? Row.OffsetMinutes;

    /// <summary>Machines down at the end of the last kept window that ends at or before a moment.</summary>
    /// <param name="seconds">Seconds since the scenario's start.</param>
    public long DownAt(double seconds) => _series.LastOrDefault(p => p.T <= seconds)?.Down[index] ?? 0;

    /// <summary>Seconds since the scenario's start, from the release on, and the share of its machines that was
    /// down.</summary>
    public IReadOnlyList<Point> Points =>
    [
        (facts.ReleaseSeconds, Share(DownAt(facts.ReleaseSeconds))),
        .. _series.Where(p => p.T > facts.ReleaseSeconds).Select(p => (p.T, Share(p.Down[index]))),
    ];

    private double Share(long part) => Row.Endpoints == 0 ? 0 : (double)part / Row.Endpoints;
}
