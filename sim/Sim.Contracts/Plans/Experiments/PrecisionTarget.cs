namespace Sim.Contracts;

/// <summary>How narrow the intervals of all paired differences, or of the mean of a single arm, must be.</summary>
/// <param name="Metric">By which metric.</param>
/// <param name="HalfWidth">Largest half-width in the unit of the metric, or null.</param>
/// <param name="Relative">The same as a share of the baseline's mean, or null; one of the two is given.</param>
public sealed record PrecisionTarget(string Metric, double? HalfWidth, double? Relative);
