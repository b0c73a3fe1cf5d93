namespace Sim.Lab;

/// <summary>What a run gave, and what it took.</summary>
/// <param name="Plan">What was run, with every default.</param>
/// <param name="Result">The result, complete.</param>
/// <param name="AllWindows">The series at every window, not thinned.</param>
/// <param name="Verdict">What the result says as a whole.</param>
/// <param name="Folder">Full path of the result folder, or null where none was asked for.</param>
/// <param name="Elapsed">Real time of the run without reading and writing.</param>
/// <param name="RepeatHere">The command that repeats it where the user stands; that of the result names no path of a
/// machine.</param>
public sealed record RunReport(
    ScenarioPlan Plan, SimResult Result, IReadOnlyList<SeriesPoint> AllWindows, Verdict Verdict, string? Folder,
    TimeSpan Elapsed, string RepeatHere);
