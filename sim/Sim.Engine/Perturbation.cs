namespace Sim.Engine;

/// <summary>
/// A planted non-determinism: the value of the crash transitions of some entities is changed. It exists so that a check
/// which cannot fail is noticed.
/// </summary>
/// <param name="Residue">Entities whose key modulo 1009 equals this are changed, 0 to 1008.</param>
/// <param name="Value">What is added to the value of their <c>Crashed</c> transitions.</param>
public sealed record Perturbation(int Residue, uint Value);
