namespace Sim.Models.Tests;

/// <summary>
/// Tells executed shares from inputs by what they do. Each branch of a fault is walked with the design as it is, and
/// without its mechanisms, one by one and all together. A share is executed if a branch that leads to it has an
/// endpoint that then goes elsewhere; a share of zero, if an endpoint then comes.
/// </summary>
internal static class CellKinds
{
    /// <summary>Failed boots before the recovery environment in these walks.</summary>
    public const int FailedBoots = 2;

    private const int Endpoints = 2_000;

    private static readonly Mechanism[] Mechanisms = Enum.GetValues<Mechanism>();

    /// <summary>The kind of one cell.</summary>
    public static CellKind Of(DesignSpec design, string fault, Outcome outcome) => Of(design, fault)[(int)outcome];

    /// <summary>The kinds of a fault's cells, by the number of the <see cref="Outcome"/>.</summary>
    /// <exception cref="ArgumentException">There is no such fault class.</exception>
    public static IReadOnlyList<CellKind> Of(DesignSpec design, string fault)
    {
        int outcomes = OutcomeTraits.All.Count;
        bool[] reached = new bool[outcomes];
        bool[] executed = new bool[outcomes];
        bool[] heldBack = new bool[outcomes];
        foreach (OutcomeBranch shown in design.FindFault(fault).Shows.Where(b => b.Share > Ratio.Zero))
        {
            Outcome[] whole = Walk(shown, design.Containment);
            bool moves = false;
            foreach (Mechanism[] off in Mechanisms.Select(m => new[] { m }).Append(Mechanisms))
            {
                Outcome[] less = Walk(shown, design.Containment.Without(off));
                moves |= !whole.AsSpan().SequenceEqual(less);
                Mark(less, heldBack);
            }

            Mark(whole, reached);
            if (moves)
                Mark(whole, executed);
        }

        return [.. reached.Select((r, i) => (r ? executed[i] : heldBack[i]) ? CellKind.Executed : CellKind.Input)];
    }

    private static void Mark(Outcome[] walked, bool[] marks)
    {
        foreach (Outcome outcome in walked)
            marks[(int)outcome] = true;
    }

    private static Outcome[] Walk(OutcomeBranch branch, Containment containment)
    {
        var program = new OutcomeProgram([branch with { Share = Ratio.One }], containment, "One branch.");
        var draws = new EntityDraws(1, 1);
        var outcomes = new Outcome[Endpoints];
        for (uint ordinal = 0; ordinal < Endpoints; ordinal++)
            outcomes[ordinal] = FaultWalk.Of(program, draws, ordinal, FailedBoots).Outcome;

        return outcomes;
    }
}
