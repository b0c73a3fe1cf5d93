namespace Sim.Contracts;

/// <summary>A figure over time with its band between replications.</summary>
/// <param name="Series"><c>down</c> or <c>unprotected</c>, as shares of the endpoints on the platform.</param>
/// <param name="Points">The points.</param>
public sealed record ArmCurve(string Series, IReadOnlyList<CurvePoint> Points);
