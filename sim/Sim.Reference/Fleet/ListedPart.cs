namespace Sim.Reference;

/// <summary>
/// Endpoints of a listed organisation in one zone, of one calendar and kind, that all take the release or all do not.
/// </summary>
/// <param name="Country">Where they are.</param>
/// <param name="Calendar">Their weekend and patterns.</param>
/// <param name="Zone">Their time zone.</param>
/// <param name="Kind">Index of the device kind.</param>
/// <param name="Takes">Whether they take the release.</param>
/// <param name="HasSensor">Whether they were listed with a sensor.</param>
/// <param name="Endpoints">How many; may be zero.</param>
internal sealed record ListedPart(
    CountryPlan Country, Calendar Calendar, TimeZonePlan Zone, int Kind, bool Takes, bool HasSensor,
    long Endpoints);
