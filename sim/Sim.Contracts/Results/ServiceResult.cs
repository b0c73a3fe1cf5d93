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
    string Sector,
    string Name,
    [property: Measure("Services", Noun = "services", AsDivisor = "the services")]
    long Count,
    [property: Measure("Hit", Noun = "services"), Per(nameof(ServiceResult.Count), Short = "Share hit")]
    long Hit,
    [property: Measure("Service-hours down", Short = "Outage-hours", Unit = MetricUnit.Hours, Noun = "service-hours")]
    double OutageHours,
    [property: Measure("Work lost", Short = "Work lost, units", Noun = "units of work")]
    double UnitsLost,
    [property: Measure("Still down at the end", Short = "Still down", Noun = "services")]
    long StillDown,
    IReadOnlyList<BackWithin> BackWithin);
