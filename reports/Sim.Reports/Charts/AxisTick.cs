namespace Sim.Reports;

/// <summary>A mark on an axis.</summary>
/// <param name="At">Where the mark is, in the axis' unit.</param>
/// <param name="Label">Its text, or empty.</param>
/// <param name="LabelAt">Where the text's middle is: at the mark, or in the middle of the span it names.</param>
internal readonly record struct AxisTick(double At, string Label, double LabelAt);
