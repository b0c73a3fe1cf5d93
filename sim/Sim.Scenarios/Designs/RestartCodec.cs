namespace Sim.Scenarios;

/// <summary>A supervisor of an agent's process.</summary>
internal sealed class RestartCodec() : ObjectCodec<RestartPolicy>(
    "restart", "A supervisor of the agent's process.", [Delay, Max, Quiet])
{
    private static readonly Field<DurationLaw> Delay =
        Required("delay", Scalar.Law, "From the death of the process to its being back.", r => r.Delay);

    private static readonly Field<int> Max = Required(
        "max", Pattern.OrUnlimited("restarts", "restarts", 0, "5"),
        "Restarts that it grants; one more failure disables the agent.", r => r.MaxRestarts);

    private static readonly Field<SimDuration> Quiet = Required(
        "quiet", Scalar.Duration, "Time without a failure after which the count starts anew.", r => r.QuietPeriod);

    protected override RestartPolicy Make(ReadFields read) => new(read.Get(Delay), read.Get(Max), read.Get(Quiet));
}
