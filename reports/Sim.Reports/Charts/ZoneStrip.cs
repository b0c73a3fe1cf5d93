namespace Sim.Reports;

/// <summary>A row of a zone chart.</summary>
/// <param name="Label">The zone.</param>
/// <param name="Clock">Local time at the release.</param>
/// <param name="Places">Who lives there.</param>
/// <param name="OffsetSeconds">Local time minus UTC.</param>
/// <param name="Peak">What stands at the end of the row.</param>
/// <param name="Points">Seconds since the scenario's start and share.</param>
internal sealed record ZoneStrip(
    string Label, string Clock, string Places, double OffsetSeconds, string Peak, IReadOnlyList<(double X, double Y)> Points);
