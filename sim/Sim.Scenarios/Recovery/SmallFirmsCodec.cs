namespace Sim.Scenarios;

internal sealed class SmallFirmsCodec() : ObjectCodec<SmallFirmsPlan>(
    "smallFirms", "Small organisations, which hear of the guidance at a time of their own.",
    [
        Required("below", Scalar.Integer(2, 1_000_000_000), "Organisations with fewer endpoints than this.",
            s => s.Below).As(out var below) with { Unit = "endpoints", Example = "250" },
        Required("heard", Scalar.Law, "Time from the guidance until they hear of it.",
            s => s.Heard).As(out var heard),
    ],
    read => new(read.Get(below), read.Get(heard)));
