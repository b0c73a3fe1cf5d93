namespace Sim.Reports;

/// <summary>A bar.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Share">Its length, 0 to 1.</param>
/// <param name="Text">What it says, in full.</param>
/// <param name="ShortText">What it says where there is little room.</param>
internal sealed record BarRow(string Label, double Share, string Text, string ShortText);
