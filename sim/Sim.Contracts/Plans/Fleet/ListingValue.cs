namespace Sim.Contracts;

/// <summary>What a cell of a listing stands for.</summary>
/// <param name="Pattern">The text of the cell; a star is any characters, capitals are as small letters.</param>
/// <param name="Value">The value, or <c>ignore</c> to leave the row out.</param>
public sealed record ListingValue(string Pattern, string Value);
