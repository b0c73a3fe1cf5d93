namespace Sim.Models;

/// <summary>
/// A large subsystem of the operating system in the kernel, as the window system since NT 4.0. It is built and
/// shipped with the kernel, so its interfaces fit; without it the system does not start.
/// </summary>
/// <remarks>
/// Source: win32k moved to the kernel in NT 4.0 (press, published); rows derived from kernel-driver.
/// </remarks>
public sealed class KernelSubsystemC() : BuiltInDesign(
    "kernel-subsystem-c",
    "Large in-kernel subsystem in C",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."))
{
    private static readonly Containment Contained = new()
    {
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(0, 2, 0, 0, 0), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 1_000, KernelLines: 1_000_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 5,
        Sandboxed: false, VendorPlatform: false);
}
