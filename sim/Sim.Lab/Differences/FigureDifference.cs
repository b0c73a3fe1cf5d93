namespace Sim.Lab;

/// <summary>A measured figure that differs.</summary>
/// <param name="Name">Its name for people, such as <c>repaired by hand</c>.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="A">The first value, or null where it was not reached.</param>
/// <param name="B">The second value, or null where it was not reached.</param>
public sealed record FigureDifference(string Name, MetricUnit Unit, double? A, double? B);
