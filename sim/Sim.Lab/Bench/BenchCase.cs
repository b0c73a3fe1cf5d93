namespace Sim.Lab;

/// <summary>A row to be measured.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Probe">The measurement.</param>
/// <param name="Digest">The digest that it must give because others gave it, or null.</param>
public sealed record BenchCase(string Name, BenchProbe Probe, string? Digest = null);
