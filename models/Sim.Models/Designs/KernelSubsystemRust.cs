namespace Sim.Models;

/// <summary>
/// The same subsystem in Rust: compiled memory safety, with panics that stop the machine.
/// </summary>
/// <remarks>
/// Source: rows derived from rust-kernel-driver.
/// </remarks>
public sealed class KernelSubsystemRust() : BuiltInDesign(
    "kernel-subsystem-rust",
    "Large in-kernel subsystem in Rust",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.gate", "published", "Borrow checker and option types of the language."))
{
    private static readonly Containment Contained = new()
    {
        Gate = true,
        Boundary = true,
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(0, 2, 0, 0, 0), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 1_020, KernelLines: 1_000_000, VerifiedLines: 0, MemorySafe: Ratio.Of(90, 100), ParserComplexity: 5,
        Sandboxed: false, VendorPlatform: false);
}
