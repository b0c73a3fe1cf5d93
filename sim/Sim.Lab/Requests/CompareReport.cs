namespace Sim.Lab;

/// <summary>What an experiment gave, and what it took.</summary>
/// <param name="Plan">What was run, with every default.</param>
/// <param name="Result">The result, complete.</param>
/// <param name="Folder">Full path of the result folder, or null where none was asked for.</param>
/// <param name="Elapsed">Real time of the runs without reading and writing.</param>
public sealed record CompareReport(ExperimentPlan Plan, ExperimentResult Result, string? Folder, TimeSpan Elapsed)
{
    /// <summary>Whether nothing that was asked is left undecided.</summary>
    public bool IsDecided => Result.Verdict != ExperimentVerdict.Undecided;

    /// <summary>Settings that cannot have an effect in any arm.</summary>
    public required IReadOnlyList<PlanNote> Notes { get; init; }
}
