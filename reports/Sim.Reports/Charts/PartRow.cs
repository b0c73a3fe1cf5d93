namespace Sim.Reports;

/// <summary>A row of shares.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Note">What the whole is, such as a count.</param>
/// <param name="Shares">Its shares in the order of the chart, each 0 to 1; null where there is none.</param>
internal sealed record PartRow(string Label, string Note, IReadOnlyList<double?> Shares);
