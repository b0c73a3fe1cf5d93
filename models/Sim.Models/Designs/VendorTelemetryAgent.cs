namespace Sim.Models;

/// <summary>
/// A user-mode agent on the telemetry interface of the platform's vendor, as announced for Windows. It fails like a
/// client of Endpoint Security, and inherits the platform's own gaps and calendar.
/// </summary>
/// <remarks>
/// Source: Windows Resiliency Initiative, private preview of July 2025 (published); rows derived from endpoint-
/// security-extension.
/// </remarks>
public sealed class VendorTelemetryAgent() : BuiltInDesign(
    "vendor-telemetry-agent",
    "User-mode agent on a vendor's telemetry platform",
    Contained,
    Seen,
    new FactBasis("traits.kernel-lines", "published", "No vendor code in the kernel, as announced."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(1), SimDuration.FromSeconds(10)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.FromSeconds(48),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(4, 5, 4, 2, 3), BlocksInline: true, SimDuration.FromMilliseconds(10),
        CostPerEventNs: 500_000, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: true);
}
