namespace Sim.Reports;

/// <summary>A place in a chart that has a name: a milestone (x only) or a published point (x and y).</summary>
/// <param name="X">Where, on the time axis.</param>
/// <param name="Y">Value, or 0 for a milestone.</param>
/// <param name="Label">A short name.</param>
internal readonly record struct ChartMark(double X, double Y, string Label);
