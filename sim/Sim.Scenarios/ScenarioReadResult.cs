namespace Sim.Scenarios;

/// <summary>What became of a file.</summary>
/// <param name="Plan">The plan, or null where there are diagnostics.</param>
/// <param name="Diagnostics">Every error, by file, line and column; empty where there is a plan.</param>
public sealed record ScenarioReadResult(ScenarioPlan? Plan, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// The scenario before the seeds and the scale of the command line, without its listings; null where there is no
    /// plan.
    /// </summary>
    public ScenarioPlan? Written { get; init; }

    /// <summary>Numbers of the scenario and its fleet model that say of themselves that they were fitted.</summary>
    public IReadOnlyList<FittedNumber> Fitted { get; init; } = [];

    /// <summary>Ranges that stand beside numbers.</summary>
    public IReadOnlyList<StatedRange> Ranges { get; init; } = [];

    /// <summary>
    /// Values that the file leaves to the reader, each with what it means. They are assumptions as well, but not those
    /// of the scenario: the plan does not carry them.
    /// </summary>
    public IReadOnlyList<Assumption> Defaults { get; init; } = [];
}
