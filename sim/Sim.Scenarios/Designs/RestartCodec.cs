namespace Sim.Scenarios;

internal sealed class RestartCodec() : ObjectCodec<RestartPolicy>(
    "restart", "A supervisor of the agent's process.",
    [
        Required("delay", Scalar.Law, "From the death of the process to its being back.",
            r => r.Delay).As(out var delay),
        Required("max", Pattern.OrUnlimited("restarts", "restarts", 0, "5"),
            "Restarts that it grants; one more failure disables the agent.", r => r.MaxRestarts).As(out var max),
        Required("quiet", Scalar.Duration, "Time without a failure after which the count starts anew.",
            r => r.QuietPeriod).As(out var quiet),
    ],
    read => new(read.Get(delay), read.Get(max), read.Get(quiet)));
