namespace Sim.Models;

/// <summary>
/// A sensor in the kernel that only records and blocks, with regular expressions and parsers in user space. More
/// stays in the kernel than with a thin filter, so a part of the faults still reaches the machine.
/// </summary>
/// <remarks>
/// Source: rows derived from minifilter-user-parser.
/// </remarks>
public sealed class HybridKernelSensor() : BuiltInDesign(
    "hybrid-kernel-sensor",
    "Kernel sensor with parsers in user space",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("traits.kernel-lines", "inferred", "As the Falco kernel module, 31,940 lines. Line counts of public repositories, comments included."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(5), SimDuration.FromSeconds(30)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.FromSeconds(10),
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 4), BlocksInline: true, SimDuration.FromMilliseconds(20),
        CostPerEventNs: 20_000, KernelLines: 30_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: false);
}
