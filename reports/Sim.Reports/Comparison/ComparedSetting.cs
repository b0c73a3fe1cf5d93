namespace Sim.Reports;

/// <summary>A value of a scenario that differs.</summary>
/// <param name="Path">Its dotted path, such as <c>recovery.race.wired</c>.</param>
/// <param name="A">The first value, or null where it is not there.</param>
/// <param name="B">The second value, or null where it is not there.</param>
public sealed record ComparedSetting(string Path, string? A, string? B);
