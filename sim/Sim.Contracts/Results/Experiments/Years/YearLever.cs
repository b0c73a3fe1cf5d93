namespace Sim.Contracts;

/// <summary>
/// Rates of faulty releases that are multiplied by one factor, all others as assumed, to see what turns the order of
/// the policies round.
/// </summary>
/// <param name="Name">A maker's name, <c>platform</c>, <c>neighbours</c>, <c>moved</c>, or <c>platform@</c> and a
/// policy.</param>
/// <param name="Label">Words for tables.</param>
/// <param name="Numbers">Paths of the numbers that the rates are made of.</param>
/// <param name="HasSource">Whether each of these numbers is published, or inferred from what is.</param>
/// <param name="From">The least factor within the ranges of these numbers; a half where none is stated.</param>
/// <param name="To">The largest; double where none is stated.</param>
public sealed record YearLever(
    string Name, string Label, IReadOnlyList<string> Numbers, bool HasSource, double From, double To)
{
    /// <summary>The least factor that is tried.</summary>
    public const double Least = 0.01;

    /// <summary>The largest factor that is tried.</summary>
    public const double Most = 100;
}
