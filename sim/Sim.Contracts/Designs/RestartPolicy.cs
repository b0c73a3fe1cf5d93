namespace Sim.Contracts;

/// <summary>A supervisor of the agent's process.</summary>
/// <param name="Delay">From the death of the process to its being back.</param>
/// <param name="MaxRestarts">Restarts that it grants; one more failure disables the agent. Zero: no limit.</param>
/// <param name="QuietPeriod">Time without a failure after which the count starts anew.</param>
public sealed record RestartPolicy(DurationLaw Delay, int MaxRestarts, SimDuration QuietPeriod);
