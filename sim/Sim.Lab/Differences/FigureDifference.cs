namespace Sim.Lab;

/// <summary>A measured figure that differs.</summary>
/// <param name="Name">Its name for people, such as <c>Repaired by hand</c>.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="A">The first value, or null where it was not reached.</param>
/// <param name="B">The second value, or null where it was not reached.</param>
public sealed record FigureDifference(string Name, Measure Measure, double? A, double? B);
