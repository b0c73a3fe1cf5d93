namespace Sim.Models;

/// <summary>
/// A minifilter that attaches volumes of applications and redirects files and registry, as CloudVolumes did. Its
/// faults are those of a kernel driver, but it starts after the update service, which may repair it before it runs.
/// </summary>
/// <remarks>
/// Source: altitude 131400 in the virtualization group (ifs/allocated-altitudes.md, published); rows derived from
/// kernel-driver.
/// </remarks>
public sealed class VirtualisingMinifilter() : BuiltInDesign(
    "virtualising-minifilter",
    "Minifilter that virtualises files and registry",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.late-start", "assumed", "A later start leaves 0.3 of the boot loops."))
{
    private static readonly Containment Contained = new()
    {
        LateStart = Ratio.Of(70, 100),
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(2, 1, 0, 0, 1), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 5_000, KernelLines: 50_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 2,
        Sandboxed: false, VendorPlatform: false);
}
