namespace Sim.Reports;

/// <summary>A bar.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">Its length, zero or more; all bars of a chart share a unit.</param>
/// <param name="Text">What it says, in full.</param>
/// <param name="ShortText">What it says where there is little room.</param>
internal sealed record BarRow(string Label, double Value, string Text, string ShortText);
