namespace Sim.Hosting;

/// <summary>What a host hands back.</summary>
/// <param name="Result">The result; pure function of scenario and seeds. Its <c>Repeat</c> is filled by the
/// lab.</param>
/// <param name="Chain">Low 64 bits of the digest chain after each window: the first difference names a window.</param>
/// <param name="AllWindows">The series at every window, not thinned.</param>
/// <param name="Trace">Transitions of the traced window, in total order; empty without one.</param>
public sealed record RunOutcome(
    SimResult Result,
    IReadOnlyList<ulong> Chain,
    IReadOnlyList<SeriesPoint> AllWindows,
    IReadOnlyList<Transition> Trace)
{
    /// <summary>Organisations that the release can reach.</summary>
    public int Reached { get; init; }
}
