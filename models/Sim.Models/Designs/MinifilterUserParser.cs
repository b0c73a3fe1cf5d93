namespace Sim.Models;

/// <summary>
/// A thin file-system minifilter asks a service in user mode, which holds the parsers. A crash of a parser is the
/// death of a process; a scan that hangs is let through when the filter's wait times out; a path of the filter
/// without a time-out blocks for ever.
/// </summary>
/// <remarks>
/// Source: sample minifilters of windows-driver-samples (published sizes); mechanism inferred.
/// </remarks>
public sealed class MinifilterUserParser() : BuiltInDesign(
    "minifilter-user-parser",
    "Thin minifilter with user-mode parser",
    Contained,
    Seen,
    new FactBasis("traits.kernel-lines", "published", "2,003 to 8,648 lines in the sample filters. Line counts of public repositories, comments included."),
    new FactBasis("traits.cost-per-event-ns", "assumed", "10 to 100 us for the round trip, and the scan."))
{
    private static readonly Containment Contained = new()
    {
        Boundary = true,
        Restart = new RestartPolicy(DurationLaw.Uniform(SimDuration.FromSeconds(5), SimDuration.FromSeconds(30)), 0, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromSeconds(60),
        FailOpenAfter = SimDuration.FromSeconds(10),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 4, 3, 3, 2), BlocksInline: true, SimDuration.FromMilliseconds(50),
        CostPerEventNs: 50_000, KernelLines: 5_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 3,
        Sandboxed: false, VendorPlatform: false);
}
