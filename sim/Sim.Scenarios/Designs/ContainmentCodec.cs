namespace Sim.Scenarios;

/// <summary>What contains faults in a design.</summary>
internal sealed class ContainmentCodec() : ObjectCodec<Containment>(
    "containment", "What stands between a fault and the machine; what is not given, the design does not have.",
    [Gate, Boundary, LateStart, OopsTolerated, Rollback, Restart, ProcessDeadline, KernelDeadline, FailOpenAfter])
{
    private static readonly Field<bool> Gate = Defaulted(
        "gate", Scalar.Flag, "false",
        "Whether there is a check before the artefact runs; how much it catches is said with each fault.",
        c => c.Gate);

    private static readonly Field<bool> Boundary = Defaulted(
        "boundary", Scalar.Flag, "false", "Whether a fault outside the kernel stays in its process or runtime.",
        c => c.Boundary);

    private static readonly Field<Ratio> LateStart = Defaulted(
        "lateStart", Scalar.Share, "0%", "Chance that at a boot the update service runs before the driver.",
        c => c.LateStart);

    private static readonly Field<Ratio> OopsTolerated = Defaulted(
        "oopsTolerated", Scalar.Share, "0%", "Share of exceptions in the kernel that end the current task only.",
        c => c.OopsTolerated);

    private static readonly Field<RollbackPolicy?> Rollback =
        Optional("rollback", new RollbackCodec(), "A boot counter that falls back to the last good content.",
            c => c.Rollback);

    private static readonly Field<RestartPolicy?> Restart =
        Optional("restart", new RestartCodec(), "A supervisor of the agent's process.", c => c.Restart);

    private static readonly Field<SimDuration?> ProcessDeadline = Optional(
        "processDeadline", Scalar.Duration, "Deadline of the watchdog that kills a hanging process.",
        c => c.ProcessDeadline);

    private static readonly Field<SimDuration?> KernelDeadline = Optional(
        "kernelDeadline", Scalar.Duration,
        "Deadline of the watchdog that restarts a machine whose kernel hangs where it sees it.",
        c => c.KernelDeadline);

    private static readonly Field<SimDuration?> FailOpenAfter = Optional(
        "failOpenAfter", Scalar.Duration, "How long a request waits for the agent before it is let through.",
        c => c.FailOpenAfter);

    protected override Containment Make(ReadFields read) => new()
    {
        Gate = read.Get(Gate),
        Boundary = read.Get(Boundary),
        LateStart = read.Get(LateStart),
        OopsTolerated = read.Get(OopsTolerated),
        Rollback = read.Get(Rollback),
        Restart = read.Get(Restart),
        ProcessDeadline = read.Get(ProcessDeadline),
        KernelDeadline = read.Get(KernelDeadline),
        FailOpenAfter = read.Get(FailOpenAfter),
    };
}
