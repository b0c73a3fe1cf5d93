using Sim.Contracts;
using Sim.Models.Containments;
using Sim.Models.Designs;

namespace Sim.Models.Cells;

/// <summary>
/// Tells executed shares from inputs by what they do: the same endpoints are walked with the design as it is and without
/// each of its mechanisms, and a share that moves is executed.
/// </summary>
public static class CellKinds
{
    /// <summary>Failed boots before the recovery environment in these walks.</summary>
    public const int FailedBoots = 2;

    private const int Endpoints = 20_000;

    /// <summary>The kind of one cell.</summary>
    public static CellKind Of(IDesign design, string fault, Outcome outcome) => Of(design, fault)[(int)outcome];

    /// <summary>The kinds of a fault's nine cells, by the number of the <see cref="Outcome"/>.</summary>
    /// <exception cref="ArgumentException">There is no such fault class.</exception>
    public static IReadOnlyList<CellKind> Of(IDesign design, string fault)
    {
        ArgumentNullException.ThrowIfNull(design);
        int[] whole = Count(design, fault, design.Containment);
        var kinds = new CellKind[whole.Length];
        foreach (Mechanism mechanism in Enum.GetValues<Mechanism>())
        {
            Containment less = design.Containment.Without([mechanism]);
            if (less == design.Containment)
            {
                continue;
            }

            int[] counts = Count(design, fault, less);
            for (int i = 0; i < kinds.Length; i++)
            {
                kinds[i] = counts[i] == whole[i] ? kinds[i] : CellKind.Executed;
            }
        }

        return kinds;
    }

    private static int[] Count(IDesign design, string fault, Containment containment)
    {
        OutcomeBranch[] branches = [.. DesignData.Manifestations.Of(fault, design.Name).Select(m => m.Branch)];
        var program = new OutcomeProgram(branches, containment, "Cells.");
        var draws = new EntityDraws(1, Mix.OfName(design.Name));
        var counts = new int[Data.Words.Outcomes.Count];
        for (uint ordinal = 0; ordinal < Endpoints; ordinal++)
        {
            counts[(int)FaultWalk.Of(program, draws, ordinal, FailedBoots).Outcome]++;
        }

        return counts;
    }
}
