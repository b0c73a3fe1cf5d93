namespace Sim.Scenarios;

/// <summary>What became of an experiment's file.</summary>
/// <param name="Plan">The plan, or null where there are diagnostics.</param>
/// <param name="Diagnostics">Every error, by file, line and column; empty where there is a plan.</param>
public sealed record ExperimentReadResult(ExperimentPlan? Plan, IReadOnlyList<Diagnostic> Diagnostics);
