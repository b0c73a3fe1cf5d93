namespace Sim.Hosting;

/// <summary>What a run came to.</summary>
/// <param name="Result">The result, without what a command adds: expectations, notes, inputs, repeat line.</param>
/// <param name="AllWindows">The series at every window, not thinned.</param>
/// <param name="Books">What the host has counted.</param>
public sealed record RunOutcome(SimResult Result, IReadOnlyList<SeriesPoint> AllWindows, RunBooks Books);
