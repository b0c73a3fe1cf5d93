namespace Sim.Contracts;

/// <summary>A point of a profile in a ledger.</summary>
/// <param name="Value">Where the parameter is held, as a scenario writes it.</param>
/// <param name="Rise">How much the misfit rises, the others fitted anew.</param>
public sealed record LedgerProfilePoint(string Value, double Rise);
