namespace Sim.Contracts;

/// <summary>How a calibration stands at its end.</summary>
/// <param name="Before">Sum of the squared residuals of the scenario as it was, by runs; null where runs lack a
/// value.</param>
/// <param name="After">The same at the end.</param>
/// <param name="Freedom">Rows with values less parameters that the rows can tell.</param>
/// <param name="Limit">Rise of the misfit at which the intervals end.</param>
/// <param name="Gap">Largest difference between surface and runs where both were looked at last, in standard
/// errors.</param>
public sealed record LedgerMisfit(double? Before, double? After, int Freedom, double Limit, double Gap);
