namespace Sim.Models;

/// <summary>The answer of a design whose faults show as its data say.</summary>
internal static class DesignAnswer
{
    /// <summary>The program of the update's fault class, with the design's containment less what the scenario switches off.</summary>
    /// <exception cref="ArgumentException">There is no such fault class.</exception>
    public static OutcomeProgram Of(IDesign design, in FaultContext context)
    {
        string fault = context.Update.Fault.Class;
        Containment containment = design.Containment.Without(context.Design.Without);
        return fault == FaultClassNames.Unknown
            ? new OutcomeProgram(Mixture(design.Name), containment,
                $"A fault of unknown class shows in design '{design.Name}' as a mixture of all classes.")
            : new OutcomeProgram(Branches(fault, design.Name), containment,
                $"{FaultClasses.Find(fault).Title} in design '{design.Name}', as its data say, under what contains it.");
    }

    private static OutcomeBranch[] Branches(string fault, string design) =>
        [.. DesignData.Manifestations.Of(fault, design).Select(m => m.Branch)];

    private static OutcomeBranch[] Mixture(string design) =>
    [
        .. from fault in FaultClasses.All
           from branch in Branches(fault.Name, design)
           select branch with { Share = Product(fault.Prior, branch.Share) },
    ];

    private static Ratio Product(Ratio a, Ratio b) => Ratio.Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
}
