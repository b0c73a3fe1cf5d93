namespace Sim.Models;

/// <summary>
/// The Rust kernel driver under a lint rule that refuses unwrap and unchecked indices. What would have panicked
/// returns an error and loses the content; the boot loop is left to unsafe code and dependencies.
/// </summary>
/// <remarks>
/// Source: design switch of the row of rust-kernel-driver, from which its rows are derived (assumed).
/// </remarks>
public sealed class RustKernelDriverNoPanic() : BuiltInDesign(
    "rust-kernel-driver-no-panic",
    "Kernel driver in Rust without panics",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.gate", "assumed", "The lint rule moves the boot loops of an out-of-bounds read to about 0.05."))
{
    private static readonly Containment Contained = new()
    {
        Gate = true,
        Boundary = true,
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 5), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 5_100, KernelLines: 100_000, VerifiedLines: 0, MemorySafe: Ratio.Of(90, 100), ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: false);
}
