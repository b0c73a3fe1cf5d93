namespace Sim.Models;

/// <summary>
/// Programs that the kernel's verifier passed, and an agent in user mode. The verifier refuses at load what would
/// harm; what escapes it is a fault of the verifier or of the runtime, and crashes. Without the verifier the
/// programs are kernel code.
/// </summary>
/// <remarks>
/// Source: Documentation/bpf/bpf_design_QA.rst (published); kernel panics of RHEL 9.4 in June 2024 (Red Hat,
/// published).
/// </remarks>
public sealed class EbpfLinux() : BuiltInDesign(
    "ebpf-linux",
    "eBPF on Linux",
    Contained,
    Seen,
    new FactBasis("containment.gate", "published", "Verifier, Documentation/bpf/bpf_design_QA.rst."),
    new FactBasis("traits.kernel-lines", "published", "16,065 (Tetragon) to 18,124 (Falco). Line counts of public repositories, comments included."),
    new FactBasis("traits.cost-per-event-ns", "published", "15 to 230 ns, benchmark of cloudflare/ebpf_exporter."))
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
        new TelemetryCoverage(4, 5, 5, 3, 3), BlocksInline: true, SimDuration.FromMilliseconds(50),
        CostPerEventNs: 200, KernelLines: 17_000, VerifiedLines: 17_000, MemorySafe: Ratio.Zero, ParserComplexity: 2,
        Sandboxed: false, VendorPlatform: false);
}
