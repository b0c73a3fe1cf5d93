namespace Sim.Contracts;

/// <summary>All places whose clocks show the same time during the whole run.</summary>
/// <param name="OffsetMinutes">Local time minus UTC at the scenario's start, in minutes.</param>
/// <param name="Countries">Codes of the countries with such clocks, in the order of the fleet.</param>
/// <param name="Endpoints">Endpoints there, on the targeted platform.</param>
public sealed record ZoneRow(int OffsetMinutes, IReadOnlyList<string> Countries, long Endpoints)
{
    /// <summary>When their clocks change during the run.</summary>
    public IReadOnlyList<OffsetChange> Changes { get; init; } = [];
}
