namespace Sim.Contracts;

/// <summary>
/// What a design costs and gives apart from faults. Facts with their basis are in <c>IDesign.Facts</c>.
/// </summary>
/// <param name="Coverage">Telemetry that it sees.</param>
/// <param name="BlocksInline">Whether it can stop an action before it happens; otherwise it only observes.</param>
/// <param name="DetectionDelay">From an attack's action to its detection, as a typical value.</param>
/// <param name="CostPerEventNs">Cost of one observed event, nanoseconds, as a typical value.</param>
/// <param name="KernelLines">Vendor lines of code in the kernel.</param>
/// <param name="VerifiedLines">Of the platform's or vendor's lines in the kernel, those behind a verifier.</param>
/// <param name="MemorySafe">Share of its privileged code in a memory-safe language.</param>
/// <param name="ParserComplexity">Complexity of what it parses with privilege, 0 to 5.</param>
/// <param name="Sandboxed">Whether its parsers run without the agent's privilege.</param>
/// <param name="VendorPlatform">Whether it depends on the platform vendor's telemetry interface.</param>
public sealed record DesignTraits(
    TelemetryCoverage Coverage, bool BlocksInline, SimDuration DetectionDelay, double CostPerEventNs, long KernelLines,
    long VerifiedLines, Ratio MemorySafe, int ParserComplexity, bool Sandboxed, bool VendorPlatform);
