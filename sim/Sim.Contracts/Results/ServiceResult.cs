namespace Sim.Contracts;

/// <summary>A service in the organisations of one sector.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Name">The service.</param>
/// <param name="Count">Services in reachable organisations.</param>
/// <param name="Hit">Services that went down at least once.</param>
/// <param name="OutageHours">Service-hours down.</param>
/// <param name="UnitsLost">Units of work lost.</param>
/// <param name="StillDown">Services down at the end.</param>
/// <param name="BackWithin">Share of outages that ended within each time of a fixed grid.</param>
public sealed record ServiceResult(
    string Sector, string Name, long Count, long Hit, double OutageHours, double UnitsLost, long StillDown,
    IReadOnlyList<BackWithin> BackWithin);
