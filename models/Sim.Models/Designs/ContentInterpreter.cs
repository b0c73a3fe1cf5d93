namespace Sim.Models;

/// <summary>
/// An interpreter of content in the kernel: an index past the inputs that the agent supplies reads out of bounds unless
/// the interpreter checks it.
/// </summary>
internal static class ContentInterpreter
{
    /// <summary>
    /// What it makes of an update, or null where the scenario does not say how many inputs there are.
    /// </summary>
    public static OutcomeProgram? Answer(DesignPlan plan, UpdatePlan update)
    {
        int supplied = plan.SuppliedInputs;
        int compared = update.HighestComparedInput;
        if (supplied == 0 || compared == 0)
            return null;

        if (plan.BoundsCheck)
            return Pinned(FaultEffect.None, "The interpreter checks the index before it reads.");

        return compared > supplied
            ? Pinned(FaultEffect.Exception, $"The content compares input {compared}, the agent supplies {supplied}: "
                + "the interpreter reads out of bounds, and again at every boot.")
            : Pinned(FaultEffect.None,
                $"The content compares no input above {compared}, the agent supplies {supplied}.");
    }

    private static OutcomeProgram Pinned(FaultEffect effect, string reason) =>
        OutcomeProgram.Always(FaultSite.Kernel, effect, FaultRecurrence.EveryStart, Containment.None, reason);
}
