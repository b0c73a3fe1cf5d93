namespace Sim.Models;

/// <summary>
/// The content interpreter after the root cause analysis: a validator refuses content before it runs, and a boot
/// counter falls back to the last good content at the second boot. A fault in the driver itself stays, whatever
/// content it reads.
/// </summary>
/// <remarks>
/// Source: root cause analysis of August 2024 (published); recovery environment after two failed boots (windows-
/// driver-docs bringup, published).
/// </remarks>
public sealed class KernelValidatedContent() : BuiltInDesign(
    "kernel-validated-content",
    "Kernel driver with validated content and rollback",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.rollback.boot", "inferred", "Two failed boots start the Windows recovery environment; boot counters elsewhere allow three."),
    new FactBasis("containment.rollback.succeeds", "fitted", "Largest share that gives the boot loops of the matrix."))
{
    private static readonly Containment Contained = new()
    {
        Gate = true,
        Rollback = new RollbackPolicy(2, Ratio.Of(96, 100)),
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 5), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 10_000, KernelLines: 260_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 4,
        Sandboxed: false, VendorPlatform: false);
}
