namespace Sim.Contracts;

/// <summary>The range of a number that stands beside it, or in the ledger that it names.</summary>
/// <param name="Path">Dotted path of the number.</param>
/// <param name="From">The lower end: plain, as a share of one, or in seconds.</param>
/// <param name="To">The upper end.</param>
/// <param name="Origin">Which of both.</param>
public sealed record StatedRange(string Path, double From, double To, RangeOrigin Origin = RangeOrigin.Stated);
