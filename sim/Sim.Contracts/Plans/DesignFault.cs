namespace Sim.Contracts;

/// <summary>How faults of a class show in a design, given that their trigger occurs.</summary>
/// <param name="Shows">Ways before anything contains them, with shares that add up to one.</param>
/// <param name="Expected">What they are expected to come to, by <see cref="Outcome"/>: the oracle of the tests, which
/// no run reads. Empty where the file does not say it.</param>
public sealed record DesignFault(IReadOnlyList<OutcomeBranch> Shows, IReadOnlyList<Ratio> Expected)
{
    /// <summary>
    /// Why faults come to this, in a sentence; its basis says what evidence there is that the design works so, and
    /// nothing of the shares. Null where the file does not say it.
    /// </summary>
    public Assumption? Mechanism { get; init; }

    /// <summary>The share of each way with its basis, in the order of <see cref="Shows"/>.</summary>
    public IReadOnlyList<Assumption> Shares { get; init; } = [];
}
