namespace Sim.Models;

/// <summary>
/// A software-isolated process as in Singularity: the type checker passes the code, and channels with contracts are
/// the only way out of it. A fault ends the process, which restarts within a second. Without the check of types
/// nothing isolates it.
/// </summary>
/// <remarks>
/// Source: Hunt and Larus 2007 (published); costs from memory.
/// </remarks>
public sealed class SingularityProcess() : BuiltInDesign(
    "singularity-process",
    "Isolated process of a safe language",
    Contained,
    Seen,
    new FactBasis("containment.gate", "published", "Typed code and channel contracts are verified at installation (Hunt and Larus 2007)."),
    new FactBasis("traits.memory-safe", "published", "All code of processes is type-safe (Hunt and Larus 2007)."),
    new FactBasis("traits.cost-per-event-ns", "assumed", "About 1,041 cycles for a message and its answer, from memory."))
{
    private static readonly Containment Contained = new()
    {
        Gate = true,
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromMilliseconds(100), SimDuration.FromSeconds(1)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(10),
        FailOpenAfter = SimDuration.FromSeconds(5),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(4, 4, 4, 3, 3), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 500, KernelLines: 0, VerifiedLines: 0, MemorySafe: Ratio.One, ParserComplexity: 3,
        Sandboxed: true, VendorPlatform: false);
}
