namespace Sim.Scenarios;

/// <summary>A number, or a mapping of numbers, that says of itself that it was fitted.</summary>
/// <param name="Path">Its dotted path.</param>
/// <param name="File">The file that it stands in: the scenario's, or that of a model.</param>
/// <param name="Ledger">The ledger of its fit, from the scenario's folder; null where it names none.</param>
public sealed record FittedNumber(string Path, string File, string? Ledger);
