namespace Sim.Contracts;

/// <summary>A published measurement to compare a run with.</summary>
/// <param name="Series">Which series it belongs to: <c>onlineShare</c> or <c>crashed</c>.</param>
/// <param name="After">Time after the first release.</param>
/// <param name="Value">The published value, in the unit of the series.</param>
/// <param name="Note">What it is, such as "lower bound".</param>
/// <param name="Source">Where it was published.</param>
public sealed record PublishedPoint(PublishedSeries Series, SimDuration After, double Value, string Note,
    string Source);
