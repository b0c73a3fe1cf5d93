namespace Sim.Contracts;

/// <summary>
/// How a fault goes on one endpoint once its trigger occurs, before any recovery: what the executed containment came
/// to.
/// </summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="UpAtBoot">Crash once: the boot after the crash, from 1, that succeeds; otherwise 0.</param>
/// <param name="AgentGapMs">Process restart: time in which the agent does not run, all its restarts together,
/// ms.</param>
/// <param name="SettledAfterMs">From the trigger to the moment from which the outcome stands, ms: a deadline, or the
/// failure that exhausts the restarts.</param>
/// <param name="Restarts">Restarts of the process.</param>
public readonly record struct FaultCourse(Outcome Outcome, int UpAtBoot, long AgentGapMs, long SettledAfterMs,
    int Restarts);
