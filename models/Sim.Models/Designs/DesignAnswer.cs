namespace Sim.Models;

/// <summary>What a design makes of an update.</summary>
public static class DesignAnswer
{
    /// <summary>
    /// The program of the update's fault: that of the design's behaviour where it has one and it applies, else that of
    /// its data.
    /// </summary>
    /// <param name="design">The design.</param>
    /// <param name="plan">Its parameters, and the mechanisms that the scenario switches off.</param>
    /// <param name="update">The update.</param>
    /// <exception cref="ArgumentException">There is no fault class of that name.</exception>
    public static OutcomeProgram Answer(DesignSpec design, DesignPlan plan, UpdatePlan update)
    {
        return (design.Behaviour == DesignBehaviour.ContentInterpreter ? ContentInterpreter.Answer(plan, update) : null)
            ?? FromData(design, design.Containment.Without(plan.Without), update.Fault.Class);
    }

    private static OutcomeProgram FromData(DesignSpec design, Containment containment, string fault) =>
        fault == FaultClasses.Unknown
        ? new OutcomeProgram(Mixture(design), containment,
            $"A fault of unknown class shows in design '{design.Name}' as a mixture of all classes.")
        : new OutcomeProgram(design.FindFault(fault).Shows, containment,
            $"{FaultClasses.All[FaultClasses.IndexOf(fault)].Title} in design '{design.Name}', as its data say, "
                + "under what contains it.");

    private static OutcomeBranch[] Mixture(DesignSpec design) =>
    [
        .. from fault in FaultClasses.All
           from branch in design.FindFault(fault.Name).Shows
           select branch with { Share = Product(fault.Prior, branch.Share) },
    ];

    private static Ratio Product(Ratio a, Ratio b) =>
        Ratio.Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
}
