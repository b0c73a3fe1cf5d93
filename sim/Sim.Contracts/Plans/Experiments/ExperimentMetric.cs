namespace Sim.Contracts;

/// <summary>Something that an experiment measures.</summary>
/// <param name="Metric">Name of the metric, such as <c>totals.downHours</c>.</param>
/// <param name="Label">Words for headings, with the unit.</param>
/// <param name="Unit">count, share, hours or seconds.</param>
/// <param name="LowerIsBetter">Whether less of it is better.</param>
public sealed record ExperimentMetric(string Metric, string Label, string Unit, bool LowerIsBetter);
