namespace Sim.Reports;

/// <summary>What the section on time zones says of one of them.</summary>
internal sealed class ZoneFacts
{
    private readonly RunFacts _facts;
    private readonly int _index;

    /// <summary>Derives the facts.</summary>
    /// <param name="facts">The run; it has a release.</param>
    /// <param name="index">Index of the zone.</param>
    public ZoneFacts(RunFacts facts, int index)
    {
        _facts = facts;
        _index = index;
        Row = facts.Result.Zones.Rows[index];
        Peak = facts.Result.Zones.Series.Max(p => p.Down[index]);
    }

    /// <summary>The zone.</summary>
    public ZoneRow Row { get; }

    /// <summary>Most machines down at once.</summary>
    public long Peak { get; }

    /// <summary>The same as a share of its machines.</summary>
    public double PeakShare => Share(Peak);

    /// <summary>Such as <c>UTC+2</c>.</summary>
    public string Name => Names.Offset(Row.OffsetMinutes);

    /// <summary>Local time at the release.</summary>
    public string Clock => Moments.Local(Moments.After(_facts.Start, _facts.ReleaseSeconds), Row.OffsetMinutes);

    /// <summary>Its countries.</summary>
    public string Places => string.Join(", ", Row.Countries.Select(_facts.Country));

    /// <summary>Machines down at the end of the last kept window that ends at or before a moment.</summary>
    /// <param name="seconds">Seconds since the scenario's start.</param>
    public long DownAt(double seconds) =>
        _facts.Result.Zones.Series.LastOrDefault(p => p.T <= seconds)?.Down[_index] ?? 0;

    /// <summary>Seconds since the scenario's start, from the release on, and the share of its machines that was
    /// down.</summary>
    public IReadOnlyList<(double X, double Y)> Points =>
    [
        (_facts.ReleaseSeconds, Share(DownAt(_facts.ReleaseSeconds))),
        .. _facts.Result.Zones.Series.Where(p => p.T > _facts.ReleaseSeconds).Select(p => (p.T, Share(p.Down[_index]))),
    ];

    private double Share(long part) => Row.Endpoints == 0 ? 0 : (double)part / Row.Endpoints;
}
