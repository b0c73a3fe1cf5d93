namespace Sim.Contracts;

/// <summary>A column of a listing.</summary>
/// <param name="Field">What it holds, such as <c>name</c> or, for endpoints of a kind, <c>kinds.server</c>.</param>
/// <param name="Header">The text of its header.</param>
/// <param name="Values">What its cells stand for, if not for themselves; the first pattern that fits counts.</param>
public sealed record ListingColumn(string Field, string Header, IReadOnlyList<ListingValue> Values);
