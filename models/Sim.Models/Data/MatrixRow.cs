namespace Sim.Models;

/// <summary>What a fault of a class is expected to come to in a design, given that its trigger occurs, before any recovery.</summary>
/// <param name="Fault">Class of the fault.</param>
/// <param name="Design">Name of the design.</param>
/// <param name="Parent">Design whose row this one is derived from; empty if it has data of its own.</param>
/// <param name="Basis">published, inferred, assumed or fitted; it speaks of the mechanism, the numbers are proposals.</param>
/// <param name="Shares">Share of each <see cref="Outcome"/>, by its number; they add up to one.</param>
/// <param name="Difference">How the row differs from the parent's; empty without a parent.</param>
public sealed record MatrixRow(
    string Fault, string Design, string Parent, string Basis, IReadOnlyList<Ratio> Shares, string Difference)
{
    /// <summary>Share of an outcome.</summary>
    public Ratio Of(Outcome outcome) => Shares[(int)outcome];
}
