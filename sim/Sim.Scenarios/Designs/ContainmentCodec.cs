namespace Sim.Scenarios;

/// <summary>What contains faults in a design.</summary>
internal sealed class ContainmentCodec() : ObjectCodec<Containment>(
    "containment", "What stands between a fault and the machine; what is not given, the design does not have.",
    [
        Defaulted("gate", Scalar.Flag, "false",
            "Whether there is a check before the artefact runs; how much it catches is said with each fault.",
            c => c.Gate).As(out var gate),
        Defaulted("boundary", Scalar.Flag, "false",
            "Whether a fault outside the kernel stays in its process or runtime.",
            c => c.Boundary).As(out var boundary),
        Defaulted("lateStart", Scalar.Share, "0%", "Chance that at a boot the update service runs before the driver.",
            c => c.LateStart).As(out var lateStart),
        Defaulted("oopsTolerated", Scalar.Share, "0%",
            "Share of exceptions in the kernel that end the current task only.",
            c => c.OopsTolerated).As(out var oopsTolerated),
        Optional("rollback", new RollbackCodec(), "A boot counter that falls back to the last good content.",
            c => c.Rollback).As(out var rollback),
        Optional("restart", new RestartCodec(), "A supervisor of the agent's process.",
            c => c.Restart).As(out var restart),
        Optional("processDeadline", Scalar.Duration, "Deadline of the watchdog that kills a hanging process.",
            c => c.ProcessDeadline).As(out var processDeadline),
        Optional("kernelDeadline", Scalar.Duration,
            "Deadline of the watchdog that restarts a machine whose kernel hangs where it sees it.",
            c => c.KernelDeadline).As(out var kernelDeadline),
        Optional("failOpenAfter", Scalar.Duration, "How long a request waits for the agent before it is let through.",
            c => c.FailOpenAfter).As(out var failOpenAfter),
    ],
    read => new()
    {
        Gate = read.Get(gate),
        Boundary = read.Get(boundary),
        LateStart = read.Get(lateStart),
        OopsTolerated = read.Get(oopsTolerated),
        Rollback = read.Get(rollback),
        Restart = read.Get(restart),
        ProcessDeadline = read.Get(processDeadline),
        KernelDeadline = read.Get(kernelDeadline),
        FailOpenAfter = read.Get(failOpenAfter),
    });
