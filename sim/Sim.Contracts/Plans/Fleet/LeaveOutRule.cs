namespace Sim.Contracts;

/// <summary>Leaves rows of a listing out by a column, whatever else stands in them.</summary>
/// <param name="Header">The text of the column's header.</param>
/// <param name="Is">Patterns of cells; a star stands for any characters, capitals count as small letters.</param>
/// <param name="Before">A date as the scenario writes it: rows with an earlier one are left out; or null.</param>
public sealed record LeaveOutRule(string Header, IReadOnlyList<string> Is, string? Before);
