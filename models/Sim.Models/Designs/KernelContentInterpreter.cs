namespace Sim.Models;

/// <summary>
/// Kernel driver with an in-kernel content interpreter, as of July 2024. The driver starts with the system and
/// reads the content on every boot, so a crash repeats until the file changes. Where the scenario says how many
/// inputs the agent supplies and the content compares, an index past the supplied inputs reads out of bounds unless
/// the interpreter checks it; otherwise faults show as the data say.
/// </summary>
/// <remarks>
/// Source: external technical root cause analysis of channel file 291, August 2024 (published).
/// </remarks>
public sealed class KernelContentInterpreter() : BuiltInDesign(
    "kernel-content-interpreter",
    "Kernel driver with in-kernel content interpreter",
    Contained,
    Seen,
    new FactBasis("containment.kernel-deadline", "inferred", "Windows ends a long deferred call with bug check 0x133; the period is assumed."),
    new FactBasis("containment.late-start", "published", "Registered for system start, as cited from the platform vendor's analysis of 27 July 2024."),
    new FactBasis("traits.cost-per-event-ns", "assumed", "As a kernel driver, and interpretation."))
{
    private static readonly Containment Contained = new()
    {
        KernelDeadline = SimDuration.FromSeconds(20),
    };

    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 5), BlocksInline: true, SimDuration.FromMilliseconds(1),
        CostPerEventNs: 10_000, KernelLines: 250_000, VerifiedLines: 0, MemorySafe: Ratio.Zero, ParserComplexity: 5,
        Sandboxed: false, VendorPlatform: false);

    /// <inheritdoc/>
    public override OutcomeProgram Answer(in FaultContext context)
    {
        int supplied = context.Design.SuppliedInputs;
        int compared = context.Update.HighestComparedInput;
        if (supplied == 0 || compared == 0)
        {
            return base.Answer(context);
        }

        if (context.Design.BoundsCheck)
        {
            return Pinned(FaultEffect.None, "The interpreter checks the index before it reads.");
        }

        return compared > supplied
            ? Pinned(FaultEffect.Exception, $"The content compares input {compared}, the agent supplies {supplied}: "
                + "the interpreter reads out of bounds, and again at every boot.")
            : Pinned(FaultEffect.None, $"The content compares no input above {compared}, the agent supplies {supplied}.");
    }

    private static OutcomeProgram Pinned(FaultEffect effect, string reason) =>
        OutcomeProgram.Always(FaultSite.Kernel, effect, FaultRecurrence.EveryStart, Containment.None, reason);
}
