namespace Sim.Models;

/// <summary>
/// Classic kernel driver that starts with the system. An exception in it stops the machine, and one that comes back
/// at every start loops. Only the machine's own watchdog stands between a spinning thread and a hang: it turns what
/// it sees into a crash.
/// </summary>
/// <remarks>
/// Source: start types and bug checks in windows-driver-docs (published); 85% of reported XP failures were due to
/// drivers (Swift et al., SOSP 2003, published).
/// </remarks>
public sealed class KernelDriver() : BuiltInDesign(
    "kernel-driver",
    "Kernel driver",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.late-start", "published", "System start, windows-driver-docs install/inf-addservice-directive.md."),
    new FactBasis("traits.cost-per-event-ns", "assumed", "1 to 20 us, no switch of context."))
{
    private static readonly Containment Contained = new()
    {
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 5), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 5_000, KernelLines: 100_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: false);
}
