namespace Sim.Experiments;

/// <summary>How far an experiment is.</summary>
/// <param name="Runs">Runs done.</param>
/// <param name="Planned">Runs planned so far; more where the intervals turn out too wide.</param>
/// <param name="Replications">Replications of each arm that the runs planned so far are for.</param>
public readonly record struct ExperimentProgress(long Runs, long Planned, int Replications);
