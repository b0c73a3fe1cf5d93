namespace Sim.Calibration;

/// <summary>A row before and after the fit, by runs.</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="Unit">The unit of its metric.</param>
/// <param name="Before">What the scenario as it was gives, in the middle of its fleets; null where runs lack
/// it.</param>
/// <param name="After">What the end gives.</param>
/// <param name="StandingBefore">How far that is from the observation, in standard errors; 0 where a bound is
/// kept.</param>
/// <param name="StandingAfter">The same at the end.</param>
public sealed record FittedRow(
    Observation Observation, MetricUnit Unit, double? Before, double? After, double? StandingBefore,
    double? StandingAfter);
