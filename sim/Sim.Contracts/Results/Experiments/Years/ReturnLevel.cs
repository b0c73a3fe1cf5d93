namespace Sim.Contracts;

/// <summary>The value that a year exceeds with a probability of one in so many.</summary>
/// <param name="Period">The period in years.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower end of its interval by order statistics; null where there are too few years for one.</param>
/// <param name="High">Its upper end.</param>
public sealed record ReturnLevel(int Period, double Value, double? Low, double? High);
