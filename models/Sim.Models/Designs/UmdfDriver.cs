namespace Sim.Models;

/// <summary>
/// A driver in a host process of the User-Mode Driver Framework. The platform kills a host that does not answer for
/// sixty seconds and restarts the device; the sixth failure without thirty quiet minutes between two of them
/// disables it.
/// </summary>
/// <remarks>
/// Source: windows-driver-docs wdf/how-umdf-enforces-time-outs.md and wdf/using-device-pooling-in-umdf-drivers.md
/// (published).
/// </remarks>
public sealed class UmdfDriver() : BuiltInDesign(
    "umdf-driver",
    "User-mode driver on UMDF 2",
    Contained,
    Seen,
    new FactBasis("containment.restart.max", "published", "Five restarts, wdf/using-device-pooling-in-umdf-drivers.md."),
    new FactBasis("containment.restart.quiet", "published", "Thirty minutes, the same page."),
    new FactBasis("containment.process-deadline", "published", "Sixty seconds, wdf/how-umdf-enforces-time-outs.md."),
    new FactBasis("traits.kernel-lines", "published", "Only the platform's reflector runs in the kernel."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(1), SimDuration.FromSeconds(3)), 5, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(1, 0, 0, 0, 0), BlocksInline: true, SimDuration.FromMilliseconds(10),
        CostPerEventNs: 25_000, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 2,
        Sandboxed: true, VendorPlatform: true);
}
