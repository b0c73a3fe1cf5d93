namespace Sim.Reports;

/// <summary>A row of a grid.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Note">What the whole is, such as a count.</param>
/// <param name="Shares">A share a column, 0 to 1, or null for an empty cell.</param>
internal sealed record GridRow(string Label, string Note, IReadOnlyList<double?> Shares);
