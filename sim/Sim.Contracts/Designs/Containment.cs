namespace Sim.Contracts;

/// <summary>What stands between a fault and the machine. What a design does not have is null, false or zero.</summary>
public sealed record Containment
{
    /// <summary>Nothing contains anything.</summary>
    public static readonly Containment None = new();

    /// <summary>Whether there is a check before the artefact runs; its catch rate is that of each branch.</summary>
    public bool Gate { get; init; }

    /// <summary>Whether a fault outside <see cref="FaultSite.Kernel"/> stays in its process or runtime.</summary>
    public bool Boundary { get; init; }

    /// <summary>Chance that at a boot the update service runs before the driver: 0 for boot and system start.</summary>
    public Ratio LateStart { get; init; }

    /// <summary>Share of exceptions in the kernel that kill the current task only (no panic on oops).</summary>
    public Ratio OopsTolerated { get; init; }

    /// <summary>Boot counter with fallback.</summary>
    public RollbackPolicy? Rollback { get; init; }

    /// <summary>Supervisor of the process.</summary>
    public RestartPolicy? Restart { get; init; }

    /// <summary>Deadline of the watchdog that kills a hanging process.</summary>
    public SimDuration? ProcessDeadline { get; init; }

    /// <summary>Deadline of the watchdog that restarts a machine whose kernel hangs at a level that it sees.</summary>
    public SimDuration? KernelDeadline { get; init; }

    /// <summary>How long a request waits for the agent before it is let through.</summary>
    public SimDuration? FailOpenAfter { get; init; }

    /// <summary>The same without some mechanisms.</summary>
    public Containment Without(IReadOnlyCollection<Mechanism> mechanisms)
    {
        return this with
        {
            Gate = Gate && !mechanisms.Contains(Mechanism.Gate),
            Boundary = Boundary && !mechanisms.Contains(Mechanism.Boundary),
            LateStart = mechanisms.Contains(Mechanism.LateStart) ? Ratio.Zero : LateStart,
            OopsTolerated = mechanisms.Contains(Mechanism.OopsTolerance) ? Ratio.Zero : OopsTolerated,
            Rollback = mechanisms.Contains(Mechanism.Rollback) ? null : Rollback,
            Restart = mechanisms.Contains(Mechanism.Restart) ? null : Restart,
            ProcessDeadline = mechanisms.Contains(Mechanism.Watchdog) ? null : ProcessDeadline,
            KernelDeadline = mechanisms.Contains(Mechanism.Watchdog) ? null : KernelDeadline,
            FailOpenAfter = mechanisms.Contains(Mechanism.FailOpen) ? null : FailOpenAfter,
        };
    }
}
