namespace Sim.Contracts;

/// <summary>A column of a listing.</summary>
/// <param name="Field">What it holds, such as <c>name</c> or <c>country</c>; a number of endpoints by kind is
/// <c>kinds.</c> and the kind.</param>
/// <param name="Header">The text of its header.</param>
/// <param name="Values">What its cells stand for where they are not the value itself; the first pattern that fits
/// counts.</param>
public sealed record ListingColumn(string Field, string Header, IReadOnlyList<ListingValue> Values);
