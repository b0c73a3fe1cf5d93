namespace Sim.Models;

/// <summary>
/// An agent in user mode that sets kprobes and uprobes through perf, as Capsule8 did. It brings no code of its own
/// into the kernel and nobody waits for it: a hanging agent loses events.
/// </summary>
/// <remarks>
/// Source: Documentation/trace/kprobes.rst for costs (published); mechanism inferred.
/// </remarks>
public sealed class KprobesSensor() : BuiltInDesign(
    "kprobes-sensor",
    "Sensor on kprobes and uprobes",
    Contained,
    Seen,
    new FactBasis("traits.cost-per-event-ns", "published", "60 to 990 ns a probe, Documentation/trace/kprobes.rst; uprobes 1.7 us."),
    new FactBasis("containment.fail-open-after", "inferred", "Events go to a ring buffer that overwrites; nobody waits."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(2), SimDuration.FromSeconds(10)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.Zero,
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(4, 5, 4, 3, 2), BlocksInline: false, SimDuration.FromMilliseconds(200),
        CostPerEventNs: 500, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 2,
        Sandboxed: false, VendorPlatform: false);
}
