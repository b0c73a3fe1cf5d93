namespace Sim.Scenarios;

internal sealed class RollbackCodec() : ObjectCodec<RollbackPolicy>(
    "rollback", "A boot counter that falls back to the last good content.",
    [
        Required("boot", Scalar.Integer(1, 100), "The boot after the crash that runs on that content.",
            r => r.Boot).As(out var boot),
        Required("succeeds", Scalar.Share, "Share of endpoints on which that content exists and loads.",
            r => r.Succeeds).As(out var succeeds),
    ],
    read => new(read.Get(boot), read.Get(succeeds)));
