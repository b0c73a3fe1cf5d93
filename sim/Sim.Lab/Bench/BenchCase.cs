namespace Sim.Lab;

/// <summary>A row to be measured.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Probe">The measurement.</param>
public sealed record BenchCase(string Name, BenchProbe Probe);
