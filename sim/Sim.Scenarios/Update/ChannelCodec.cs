namespace Sim.Scenarios;

internal sealed class ChannelCodec() : ObjectCodec<ChannelPlan>(
    "channel", "How the artefact reaches a connected endpoint.", [Kind, Period, Latency],
    read => new(read.Get(Kind), read.Get(Period), read.Get(Latency)))
{
    public static readonly WordCodec<ChannelKind> Kinds =
        Scalar.Words<ChannelKind>("channel-kind");
    public static readonly Field<ChannelKind> Kind = Required(
        "kind", Kinds,
        "Push, polling at a fixed period, or polling at exponential intervals. A machine that sleeps when its poll at "
            + "a fixed period is due polls when it wakes.",
        c => c.Kind);
    public static readonly Field<SimDuration> Period = Optional(
        "period", Scalar.PositiveDuration, SimDuration.Zero,
        "Polling period, or mean time between polls; not with push.", c => c.Period);
    public static readonly Field<DurationLaw> Latency = Defaulted(
        "latency", Scalar.Law, "0s", "Delivery time once an endpoint is connected (push), or after the poll.",
        c => c.Latency);

    /// <summary>Whoever polls has a period.</summary>
    public static void Check(Bound? channel, DiagnosticBag bag)
    {
        if (channel?.Maybe(Kind) is not { } kind)
            return;

        if (kind == ChannelKind.Push && channel[Period] is { } period)
            bag.Add(period.KeyAt, DiagnosticCodes.Conflict, "a push channel has no period", "remove it, or poll");
        else if (kind != ChannelKind.Push && !channel.Wrote(Period))
            bag.Add(channel.At, DiagnosticCodes.MissingKey, $"{kind.Word()} needs a period", "add period: 1h");
    }
}
