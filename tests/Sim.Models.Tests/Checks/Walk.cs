namespace Sim.Models.Tests;

/// <summary>How a fault goes on an endpoint: the mechanisms, or what a test puts in their place.</summary>
internal delegate FaultCourse Walk(OutcomeProgram program, uint ordinal);
