namespace Sim.Scenarios;

/// <summary>What a cell says.</summary>
/// <param name="State">Whether it has a value.</param>
/// <param name="Value">The value of a good cell.</param>
/// <param name="Reason">Why its row is bad, for a bad one.</param>
/// <param name="Message">What is wrong with a bad one.</param>
/// <param name="Suggestion">What to do about it, or null.</param>
internal readonly record struct CellValue<T>(CellState State, T Value, RowReason Reason, string? Message, string? Suggestion);
