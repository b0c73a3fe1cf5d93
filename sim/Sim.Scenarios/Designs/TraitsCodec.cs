namespace Sim.Scenarios;

/// <summary>What a design costs and gives apart from faults.</summary>
internal sealed class TraitsCodec() : ObjectCodec<DesignTraits>(
    "traits", "What the design costs and gives apart from faults.",
    [
        Required("coverage", new CoverageCodec(), "Telemetry that it sees.", t => t.Coverage).As(out var coverage),
        Required("blocksInline", Scalar.Flag,
            "Whether it can stop an action before it happens; otherwise it only observes.",
            t => t.BlocksInline).As(out var blocksInline),
        Required("detectionDelay", Scalar.Duration, "From an attack's action to its detection.",
            t => t.DetectionDelay).As(out var detectionDelay),
        Required("costPerEventNs", Scalar.Number(0m, 1_000_000_000_000m), "Cost of one observed event, nanoseconds.",
            t => t.CostPerEventNs).As(out var costPerEventNs),
        Required("kernelLines", Scalar.Long(0, 1_000_000_000), "Vendor lines of code in the kernel.",
            t => t.KernelLines).As(out var kernelLines),
        Required("verifiedLines", Scalar.Long(0, 1_000_000_000), "Lines in the kernel that are behind a verifier.",
            t => t.VerifiedLines).As(out var verifiedLines),
        Required("memorySafe", Scalar.Share, "Share of its privileged code in a memory-safe language.",
            t => t.MemorySafe).As(out var memorySafe),
        Required("parserComplexity", Scalar.Integer(0, 5), "Complexity of what it parses with privilege, from 0 to 5.",
            t => t.ParserComplexity).As(out var parserComplexity),
        Required("sandboxed", Scalar.Flag, "Whether its parsers run without the agent's privilege.",
            t => t.Sandboxed).As(out var sandboxed),
        Required("vendorPlatform", Scalar.Flag,
            "Whether it depends on the telemetry interface of the platform's vendor.",
            t => t.VendorPlatform).As(out var vendorPlatform),
    ],
    read => new(read.Get(coverage), read.Get(blocksInline), read.Get(detectionDelay), read.Get(costPerEventNs),
        read.Get(kernelLines), read.Get(verifiedLines), read.Get(memorySafe), read.Get(parserComplexity),
        read.Get(sandboxed), read.Get(vendorPlatform)));
