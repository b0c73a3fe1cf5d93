namespace Sim.Contracts;

/// <summary>That a policy is better than another by a measure, and what it hangs on.</summary>
public sealed record YearConclusion
{
    /// <summary>Name of the measure; less of it is better.</summary>
    public required string Measure { get; init; }

    /// <summary>Name of the policy that has less of it.</summary>
    public required string Better { get; init; }

    /// <summary>Name of the policy that has more of it.</summary>
    public required string Worse { get; init; }

    /// <summary>Whether no third policy lies between them; else the worse one is the first policy, or the better
    /// one is.</summary>
    public required bool Adjacent { get; init; }

    /// <summary>Whether chance, of the runs of the arms and of the simulated years, leaves the order without doubt at
    /// the assumed rates.</summary>
    public required bool Decided { get; init; }

    /// <summary>For each lever the factor that turns it round, in the order of the levers.</summary>
    public required IReadOnlyList<BreakEven> BreakEvens { get; init; }

    /// <summary>
    /// Levers without a source that turn it round while their rates stay within their ranges, the nearest first: the
    /// conclusion rests on them.
    /// </summary>
    public required IReadOnlyList<string> RestsOn { get; init; }
}
