namespace Sim.Reports;

/// <summary>The first moment at which two series differ.</summary>
/// <param name="Window">The window, counted from 0.</param>
/// <param name="A">The fleet at its end in the first result.</param>
/// <param name="B">The fleet at its end in the second result.</param>
public sealed record SeriesDivergence(int Window, SeriesPoint A, SeriesPoint B);
