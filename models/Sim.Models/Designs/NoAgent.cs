namespace Sim.Models;

/// <summary>
/// An endpoint without an agent: it sees nothing, nothing of an agent can fail on it. No scenario names it.
/// </summary>
internal static class NoAgent
{
    /// <summary>It as a design.</summary>
    public static DesignSpec Spec { get; } = new()
    {
        Reference = "no-agent",
        Name = "no-agent",
        Title = "No agent",
        Family = DesignFamily.Platform,
        Contains = "there is no agent that could take an update",
        Containment = Containment.None,
        Traits = new DesignTraits(
            new TelemetryCoverage(0, 0, 0, 0, 0), BlocksInline: false, SimDuration.Zero, CostPerEventNs: 0,
            KernelLines: 0,
            VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 0, Sandboxed: false, VendorPlatform: false),
        Faults = [],
    };
}
