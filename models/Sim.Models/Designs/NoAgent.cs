namespace Sim.Models;

/// <summary>An endpoint without an agent: it sees nothing, nothing of an agent can fail on it. No scenario names it.</summary>
internal sealed class NoAgent : IDesign
{
    /// <inheritdoc/>
    public string Name => "no-agent";

    /// <inheritdoc/>
    public string Title => "No agent";

    /// <inheritdoc/>
    public Containment Containment => Containment.None;

    /// <inheritdoc/>
    public DesignTraits Traits { get; } = new(
        new TelemetryCoverage(0, 0, 0, 0, 0), BlocksInline: false, SimDuration.Zero, CostPerEventNs: 0, KernelLines: 0,
        VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 0, Sandboxed: false, VendorPlatform: false);

    /// <inheritdoc/>
    public IReadOnlyList<Assumption> Facts => [];

    /// <inheritdoc/>
    public OutcomeProgram Answer(in FaultContext context) => OutcomeProgram.Always(
        FaultSite.Process, FaultEffect.None, FaultRecurrence.Once, Containment.None, "There is no agent that could take an update.");
}
