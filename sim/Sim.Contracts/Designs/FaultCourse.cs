namespace Sim.Contracts;

/// <summary>How a fault goes on one endpoint from its trigger on, before any recovery.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="UpAtBoot">Crash once: the boot after the crash, from 1, that succeeds; otherwise 0.</param>
/// <param name="AgentGapMs">Process restart: time without the agent, over all its restarts, ms.</param>
/// <param name="SettledAfterMs">From the trigger to the moment from which the outcome stands, ms: a deadline, or the
/// failure that exhausts the restarts.</param>
/// <param name="Restarts">Restarts of the process.</param>
public readonly record struct FaultCourse(Outcome Outcome, int UpAtBoot, long AgentGapMs, long SettledAfterMs,
    int Restarts);
