namespace Sim.Contracts;

/// <summary>What the answer of a design to a class of faults rests on.</summary>
/// <param name="Design">The design that answers.</param>
/// <param name="Fault">The class of the fault.</param>
/// <param name="Mechanism">Why faults come to this, in a sentence; empty where the design's file does not say
/// it.</param>
/// <param name="Basis">What evidence there is that the design works so. It says nothing of the shares.</param>
/// <param name="Source">Publication or reason of that.</param>
/// <param name="Shares">The outcomes with what their shares rest on, largest first. What is partly judged and partly
/// computed backwards stands twice.</param>
public sealed record CellEvidence(
    string Design, string Fault, string Mechanism, Basis Basis, string Source, IReadOnlyList<CellShare> Shares);
