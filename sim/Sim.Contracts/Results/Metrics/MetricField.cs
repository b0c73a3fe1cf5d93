namespace Sim.Contracts;

/// <summary>A field of a result record that a metric may name.</summary>
/// <param name="Name">Its name, as in <c>result.json</c>.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Read">Its value, or null where it has none.</param>
internal sealed record MetricField<T>(string Name, MetricUnit Unit, Func<T, double?> Read);
