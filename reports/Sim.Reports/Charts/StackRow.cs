namespace Sim.Reports;

/// <summary>A bar of parts that add up to one.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Note">What the whole is, such as a count.</param>
/// <param name="Shares">Its parts, each 0 to 1, in the order of the legend.</param>
internal sealed record StackRow(string Label, string Note, IReadOnlyList<double> Shares);
