namespace Sim.Contracts;

/// <summary>Rows of a listing that have something in common.</summary>
/// <param name="Reason">What it is, in words of small letters joined by hyphens, such as
/// <c>unknown-country</c>.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="FirstLines">Lines of the first of them, in order.</param>
public sealed record RowCount(string Reason, long Rows, IReadOnlyList<long> FirstLines);
