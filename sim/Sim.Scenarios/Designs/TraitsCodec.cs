namespace Sim.Scenarios;

/// <summary>What a design costs and gives apart from faults.</summary>
internal sealed class TraitsCodec() : ObjectCodec<DesignTraits>(
    "traits", "What the design costs and gives apart from faults.",
    [Coverage, BlocksInline, DetectionDelay, CostPerEventNs, KernelLines, VerifiedLines, MemorySafe, ParserComplexity,
        Sandboxed, VendorPlatform])
{
    private static readonly Field<TelemetryCoverage> Coverage =
        Required("coverage", new CoverageCodec(), "Telemetry that it sees.", t => t.Coverage);

    private static readonly Field<bool> BlocksInline = Required(
        "blocksInline", Scalar.Flag, "Whether it can stop an action before it happens; otherwise it only observes.",
        t => t.BlocksInline);

    private static readonly Field<SimDuration> DetectionDelay =
        Required("detectionDelay", Scalar.Duration, "From an attack's action to its detection.", t => t.DetectionDelay);

    private static readonly Field<double> CostPerEventNs = Required(
        "costPerEventNs", Scalar.Number(0m, 1_000_000_000_000m), "Cost of one observed event, nanoseconds.",
        t => t.CostPerEventNs);

    private static readonly Field<long> KernelLines = Required(
        "kernelLines", Scalar.Long(0, 1_000_000_000), "Vendor lines of code in the kernel.", t => t.KernelLines);

    private static readonly Field<long> VerifiedLines = Required(
        "verifiedLines", Scalar.Long(0, 1_000_000_000), "Lines in the kernel that are behind a verifier.",
        t => t.VerifiedLines);

    private static readonly Field<Ratio> MemorySafe = Required(
        "memorySafe", Scalar.Share, "Share of its privileged code in a memory-safe language.", t => t.MemorySafe);

    private static readonly Field<int> ParserComplexity = Required(
        "parserComplexity", Scalar.Integer(0, 5), "Complexity of what it parses with privilege, from 0 to 5.",
        t => t.ParserComplexity);

    private static readonly Field<bool> Sandboxed = Required(
        "sandboxed", Scalar.Flag, "Whether its parsers run without the agent's privilege.", t => t.Sandboxed);

    private static readonly Field<bool> VendorPlatform = Required(
        "vendorPlatform", Scalar.Flag, "Whether it depends on the telemetry interface of the platform's vendor.",
        t => t.VendorPlatform);

    protected override DesignTraits Make(ReadFields read) => new(
        read.Get(Coverage), read.Get(BlocksInline), read.Get(DetectionDelay), read.Get(CostPerEventNs),
        read.Get(KernelLines),
        read.Get(VerifiedLines), read.Get(MemorySafe), read.Get(ParserComplexity), read.Get(Sandboxed),
        read.Get(VendorPlatform));
}
