namespace Sim.Scenarios;

/// <summary>What makes a row bad.</summary>
/// <param name="Reason">What it is counted under.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to do about it, or null.</param>
internal sealed record RowProblem(RowReason Reason, string Message, string? Suggestion = null);
