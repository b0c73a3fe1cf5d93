namespace Sim.Experiments;

/// <summary>What is wrong with a faulty release.</summary>
/// <param name="Class">Number of its fault class.</param>
/// <param name="Extent">Number of its extent.</param>
/// <param name="Replication">Which replication says what it does.</param>
internal readonly record struct ReleaseFault(int Class, int Extent, int Replication);
