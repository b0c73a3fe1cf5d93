namespace Sim.Contracts;

/// <summary>All places with one UTC offset.</summary>
/// <param name="OffsetMinutes">Local time minus UTC, in minutes.</param>
/// <param name="Countries">Codes of the countries with this offset, in the order of the fleet.</param>
/// <param name="Endpoints">Endpoints there, on the targeted platform.</param>
public sealed record ZoneRow(int OffsetMinutes, IReadOnlyList<string> Countries, long Endpoints);
