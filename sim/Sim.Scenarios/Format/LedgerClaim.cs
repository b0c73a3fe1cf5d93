namespace Sim.Scenarios;

/// <summary>A number, or a mapping of numbers, that says in which ledger it was fitted.</summary>
/// <param name="Path">Its dotted path.</param>
/// <param name="File">The ledger's file, from the scenario's folder.</param>
/// <param name="At">Where that stands.</param>
internal sealed record LedgerClaim(string Path, string File, Mark At);
