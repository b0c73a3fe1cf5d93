namespace Sim.Contracts;

/// <summary>A number that nobody published and that a sensitivity analysis leaves as it is.</summary>
/// <param name="Path">Its dotted path.</param>
/// <param name="Value">The number as it is written.</param>
/// <param name="Reason">Why it is not varied.</param>
public sealed record UnvariedNumber(string Path, string Value, string Reason);
