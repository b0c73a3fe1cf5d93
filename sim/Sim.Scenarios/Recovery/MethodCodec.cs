namespace Sim.Scenarios;

internal sealed class MethodCodec() : ObjectCodec<RepairMethodPlan>(
    "method", "A way to repair a machine by hand.",
    [
        Required("work", Scalar.Law, "Hands-on time.", m => m.Work).As(out var work),
        Defaulted("needsKey", Scalar.Flag, "false", "Whether an encrypted disk must be unlocked first.",
            m => m.NeedsKey).As(out var needsKey),
    ],
    read => new("", read.Get(work), read.Get(needsKey)));
