namespace Sim.Experiments;

/// <summary>A faulty release of a simulated year, whoever has to bear it.</summary>
/// <param name="Maker">Number of who made it.</param>
/// <param name="Arm">The arm of its class and extent, of the first design and calendar.</param>
/// <param name="Replication">The replication that says what it does.</param>
internal readonly record struct YearEvent(int Maker, int Arm, int Replication);
