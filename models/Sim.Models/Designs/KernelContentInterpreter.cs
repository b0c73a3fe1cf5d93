using Sim.Contracts;

namespace Sim.Models.Designs;

/// <summary>
/// Kernel driver with an in-kernel content interpreter, as of July 2024. The driver starts with the system and reads the
/// content on every boot, so a crash repeats until the file changes. The content compares inputs by index; an index past
/// the supplied inputs reads out of bounds unless the interpreter checks it.
/// </summary>
/// <remarks>Source: external technical root cause analysis of channel file 291, August 2024 (published).</remarks>
public sealed class KernelContentInterpreter : IDesign
{
    private static readonly DesignTraits Seen = new(
        new TelemetryCoverage(5, 5, 5, 4, 5), true, SimDuration.FromMilliseconds(1), 10_000, 250_000, 0, Ratio.Zero, 5, false, false);

    /// <inheritdoc/>
    public string Name => "kernel-content-interpreter";

    /// <inheritdoc/>
    public string Title => "Kernel driver with in-kernel content interpreter";

    /// <inheritdoc/>
    public Containment Containment => Containment.None;

    /// <inheritdoc/>
    public DesignTraits Traits => Seen;

    /// <inheritdoc/>
    public IReadOnlyList<Assumption> Facts => [];

    /// <inheritdoc/>
    public OutcomeProgram Answer(in FaultContext context)
    {
        int supplied = context.Design.SuppliedInputs;
        int compared = context.Update.HighestComparedInput;
        if (context.Design.BoundsCheck)
        {
            return Always(FaultEffect.None, "The interpreter checks the index before it reads.");
        }

        return compared > supplied
            ? Always(FaultEffect.Exception, $"The content compares input {compared}, the agent supplies {supplied}: "
                + "the interpreter reads out of bounds, and again at every boot.")
            : Always(FaultEffect.None, $"The content compares no input above {compared}, the agent supplies {supplied}.");
    }

    private OutcomeProgram Always(FaultEffect effect, string reason) =>
        OutcomeProgram.Always(FaultSite.Kernel, effect, FaultRecurrence.EveryStart, Containment, reason);
}
