namespace Sim.Models;

/// <summary>
/// A user-mode service on Apple's Endpoint Security interface. An answer that misses its deadline kills the client,
/// which is restarted; a client that watches the time answers allow before. The vendor has no code in the kernel;
/// hangs come from the platform that waits.
/// </summary>
/// <remarks>
/// Source: Apple developer forum 816553 and northpolesec/santa Source/common/es/SNTEndpointSecurityClient.mm
/// (published).
/// </remarks>
public sealed class EndpointSecurityExtension() : BuiltInDesign(
    "endpoint-security-extension",
    "System extension on Endpoint Security",
    Contained,
    Seen,
    new FactBasis("containment.process-deadline", "published", "Below 60 s for most events (Broadcom documentation)."),
    new FactBasis("containment.fail-open-after", "published", "Santa answers after 80% of the deadline."),
    new FactBasis("containment.restart.delay", "assumed", "At most 10 s until launchd starts it again."),
    new FactBasis("traits.kernel-lines", "published", "No vendor code in the kernel."),
    new FactBasis("traits.cost-per-event-ns", "assumed", "Typically below a millisecond."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(1), SimDuration.FromSeconds(10)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.FromSeconds(48),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(4, 5, 3, 2, 2), BlocksInline: true, SimDuration.FromMilliseconds(5),
        CostPerEventNs: 500_000, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: true);
}
