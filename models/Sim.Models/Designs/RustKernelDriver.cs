namespace Sim.Models;

/// <summary>
/// A kernel driver in Rust. The compiler refuses most faults of memory; a checked index or a failed unwrap panics,
/// and the panic handler of the driver kit is a bug check, so the boot loop stays. A parser that returns an error
/// instead loses the content only.
/// </summary>
/// <remarks>
/// Source: microsoft/windows-drivers-rs crates/wdk-panic/src/lib.rs calls KeBugCheckEx (published).
/// </remarks>
public sealed class RustKernelDriver() : BuiltInDesign(
    "rust-kernel-driver",
    "Kernel driver in Rust",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.gate", "published", "Borrow checker and option types of the language."),
    new FactBasis("traits.memory-safe", "assumed", "5 to 20% of the lines are unsafe."))
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
