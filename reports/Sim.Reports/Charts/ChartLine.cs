namespace Sim.Reports;

/// <summary>A line of a chart.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Css">Its class in the style sheet.</param>
/// <param name="Points">Its points in order of x.</param>
/// <param name="Filled">The area below it is filled.</param>
internal sealed record ChartLine(string Name, string Css, IReadOnlyList<Point> Points, bool Filled);
