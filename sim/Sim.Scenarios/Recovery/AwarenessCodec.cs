namespace Sim.Scenarios;

internal sealed class AwarenessCodec() : ObjectCodec<AwarenessPlan>(
    "awareness", "How an organisation learns of the repair: it hears of the guidance, or its own people find out.",
    [
        Defaulted("heard", Scalar.Law, "0s", "Time from the guidance until an organisation hears of it.",
            a => a.Heard).As(out var heard),
        Optional("small", new SmallFirmsCodec(), "Small organisations, which hear of it at a time of their own.",
            a => a.Small).As(out var small),
        Defaulted("experts", Scalar.Share, "0%", "Share of organisations whose own people find the repair.",
            a => a.Experts).As(out var experts),
        Defaulted("diagnosis", Scalar.Law, "0s",
            "Time that they need for it, from the first waiting machine with somebody at it.",
            a => a.Diagnosis).As(out var diagnosis),
    ],
    read => new(read.Get(heard), read.Get(small), read.Get(experts), read.Get(diagnosis)));
