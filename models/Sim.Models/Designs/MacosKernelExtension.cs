namespace Sim.Models;

/// <summary>
/// A kernel extension of macOS before System Extensions. It shares the kernel's fate; the system refuses what is
/// not notarised or not approved, and its own volume is sealed.
/// </summary>
/// <remarks>
/// Source: Apple's announcement that kernel extensions are deprecated (published); rows derived from kernel-driver.
/// </remarks>
public sealed class MacosKernelExtension() : BuiltInDesign(
    "macos-kernel-extension",
    "macOS kernel extension",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "assumed", "The system's watchdog panics; its period is assumed."))
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
