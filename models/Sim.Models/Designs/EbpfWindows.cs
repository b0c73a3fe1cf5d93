namespace Sim.Models;

/// <summary>
/// Programs that a verifier passed and that are compiled to signed drivers, and an agent in user mode. They see
/// processes and the network; the hook for the file system is a proposal.
/// </summary>
/// <remarks>
/// Source: microsoft/ebpf-for-windows, libs/api_common/api_common.cpp and docs/eBpfFileSystemHookProposal.md
/// (published).
/// </remarks>
public sealed class EbpfWindows() : BuiltInDesign(
    "ebpf-windows",
    "eBPF for Windows",
    Contained,
    Seen,
    new FactBasis("containment.gate", "published", "PREVAIL with its check of termination, libs/api_common/api_common.cpp."),
    new FactBasis("traits.kernel-lines", "inferred", "47,146 lines of the platform, published. Line counts of public repositories, comments included. The vendor's generated lines are assumed."),
    new FactBasis("traits.coverage.files", "published", "The file-system hook is a proposal only."))
{
    private static readonly Containment Contained = new()
    {
        Gate = true,
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(2), SimDuration.FromSeconds(10)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.Zero,
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(1, 3, 5, 0, 0), BlocksInline: true, SimDuration.FromMilliseconds(50),
        CostPerEventNs: 100, KernelLines: 49_000, VerifiedLines: 2_000, MemorySafe: Ratio.Zero, ParserComplexity: 2,
        Sandboxed: false, VendorPlatform: false);
}
