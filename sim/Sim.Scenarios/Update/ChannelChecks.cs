namespace Sim.Scenarios;

/// <summary>Checks a channel: whoever polls has a period.</summary>
internal static class ChannelChecks
{
    public static void Check(Bound? channel, DiagnosticBag bag)
    {
        if (channel?.Maybe(ChannelCodec.Kind) is not { } kind)
            return;

        if (kind == ChannelKind.Push && channel[ChannelCodec.Period] is { } period)
            bag.Add(period.KeyAt, DiagnosticCodes.Conflict, "a push channel has no period", "remove it, or poll");
        else if (kind != ChannelKind.Push && !channel.Wrote(ChannelCodec.Period))
            bag.Add(channel.At, DiagnosticCodes.MissingKey, $"{kind.Word()} needs a period", "add period: 1h");
    }
}
