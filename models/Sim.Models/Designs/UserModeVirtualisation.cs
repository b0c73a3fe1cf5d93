namespace Sim.Models;

/// <summary>
/// A layer inside the process of one application, as ThinApp: calls of the system's interface are redirected in
/// place. A fault ends that application, and its user starts it again.
/// </summary>
/// <remarks>
/// Source: mechanism assumed.
/// </remarks>
public sealed class UserModeVirtualisation() : BuiltInDesign(
    "user-mode-virtualisation",
    "User-mode application virtualisation",
    Contained,
    Seen,
    new FactBasis("traits.cost-per-event-ns", "assumed", "0.1 to 1 us for a redirected call."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(10), SimDuration.FromSeconds(60)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(1, 1, 1, 1, 0), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 500, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 1,
        Sandboxed: true, VendorPlatform: false);
}
