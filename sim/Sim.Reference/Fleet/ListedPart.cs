namespace Sim.Reference;

/// <summary>
/// Endpoints of a listed organisation at one offset, of one kind, that all take the release or all do not.
/// </summary>
/// <param name="Country">Where they are.</param>
/// <param name="Offset">Local time minus UTC in minutes.</param>
/// <param name="Kind">Index of the device kind.</param>
/// <param name="Takes">Whether they take the release.</param>
/// <param name="Endpoints">How many; may be zero.</param>
internal sealed record ListedPart(CountryPlan Country, int Offset, int Kind, bool Takes, long Endpoints);
