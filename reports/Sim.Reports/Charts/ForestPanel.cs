namespace Sim.Reports;

/// <summary>A metric of a forest: its differences, in the order of the forest's rows.</summary>
/// <param name="Title">The metric.</param>
/// <param name="Better">Which way is better.</param>
/// <param name="Tick">Writes a tick.</param>
/// <param name="Rows">Mean, interval and whether it is more than chance; null where the row has no difference.</param>
internal sealed record ForestPanel(string Title, string Better, Func<double, string> Tick,
    IReadOnlyList<(double Mean, double Low, double High, bool IsDecided)?> Rows);
