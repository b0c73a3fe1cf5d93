namespace Sim.Contracts;

/// <summary>What is known of the world about a metric: a value with its error, or a bound on one side.</summary>
/// <param name="Name">What it says, in a few words.</param>
/// <param name="Metric">The metric that it is a value of.</param>
/// <param name="Kind">Whether the number is a value or a bound.</param>
/// <param name="Value">The number, in the unit of the metric.</param>
/// <param name="Error">Standard deviation of its own error, in the same unit; 0 where it is exact.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Observation(
    string Name, string Metric, ObservationKind Kind, double Value, double Error, string Source);
