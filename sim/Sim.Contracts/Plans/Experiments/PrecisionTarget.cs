namespace Sim.Contracts;

/// <summary>
/// How narrow the intervals of all paired differences must be before an experiment stops; of the mean where there is
/// one arm only.
/// </summary>
/// <param name="Metric">By which metric.</param>
/// <param name="HalfWidth">Largest half-width in the unit of the metric, or null.</param>
/// <param name="Relative">Largest half-width as a share of the baseline's mean, or null; exactly one of the two is
/// given.</param>
public sealed record PrecisionTarget(string Metric, double? HalfWidth, double? Relative);
