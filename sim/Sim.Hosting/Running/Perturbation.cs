namespace Sim.Hosting;

/// <summary>
/// A planted non-determinism: the value of the crash transitions of some entities is changed. It exists so that a check
/// which cannot fail is noticed.
/// </summary>
/// <param name="OneIn">One entity in so many is changed, from 1.</param>
/// <param name="Residue">Which: those whose key modulo <paramref name="OneIn"/> equals this.</param>
/// <param name="Value">What is added to the value of their <c>Crashed</c> transitions.</param>
public sealed record Perturbation(ulong OneIn, ulong Residue, uint Value);
