namespace Sim.Contracts;

/// <summary>The range of a number that stands beside it.</summary>
/// <param name="Path">Dotted path of the number.</param>
/// <param name="From">The lower end: plain, as a share of one, or in seconds.</param>
/// <param name="To">The upper end.</param>
public sealed record StatedRange(string Path, double From, double To);
