namespace Sim.Lab;

/// <summary>An experiment that was read.</summary>
/// <param name="Plan">What to run.</param>
/// <param name="Repeat">The command that repeats it.</param>
internal sealed record ReadExperiment(ExperimentPlan Plan, string Repeat);
