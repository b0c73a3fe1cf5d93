namespace Sim.Contracts;

/// <summary>How the outage runs through the time zones; raw counts.</summary>
/// <param name="Rows">Zones with endpoints, from west to east.</param>
/// <param name="Series">Over time: dense after the release, then ever coarser; at most 180 points.</param>
public sealed record ZonesResult(IReadOnlyList<ZoneRow> Rows, IReadOnlyList<ZonePoint> Series)
{
    /// <summary>Of a run that does not tell zones apart.</summary>
    public static ZonesResult None { get; } = new([], []);
}
