namespace Sim.Reference;

/// <summary>When an artefact that is offered from a moment on arrives at an endpoint (model §3).</summary>
internal sealed class Delivery(ScenarioPlan plan)
{
    private readonly ChannelPlan _channel = plan.Channel;
    private readonly long _end = plan.Duration.Milliseconds;

    /// <summary>
    /// The moment of application, or null if the search for an online moment, a poll or online time comes to the end
    /// of the run. The moment itself may be at or after the end, by the latency.
    /// </summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="open">From when the artefact is offered to it.</param>
    /// <param name="occurrence">Occurrence of its draws: 0 the release, 1 the revert.</param>
    public long? AppliesAt(Endpoint endpoint, long open, uint occurrence)
    {
        long? fetched = _channel.Kind switch
        {
            ChannelKind.Push => FirstOnline(endpoint, open),
            ChannelKind.PollFixed => FirstPoll(endpoint, open),
            ChannelKind.PollMemoryless => FirstMemorylessPoll(endpoint, open, occurrence),
            _ => throw new NotSupportedException($"Unknown channel {_channel.Kind}."),
        };

        return fetched + _channel.Latency.Sample(endpoint.Draw(DrawPurpose.ChannelLatency, occurrence));
    }

    // "push: connected c = first online moment >= open"
    private long? FirstOnline(Endpoint endpoint, long open) =>
        endpoint.Online.From(open, _end).Select(online => (long?)online.From).FirstOrDefault();

    // "fixed polling: phase = (T x Low of ChannelPhase) >> 64; a poll is due at phase + jT for all integers j and is
    // made at the endpoint's first online moment at or after that. The first poll made at or after open fetches." Polls
    // due a whole period before the opening are made before it, or together with a later one.
    private long? FirstPoll(Endpoint endpoint, long open)
    {
        long period = _channel.Period.Milliseconds;
        long phase = (long)(((UInt128)period * endpoint.Draw(DrawPurpose.ChannelPhase).Low) >> 64);
        for (long due = phase + (LocalClock.FloorDivide(open - phase, period) * period); due < _end; due += period)
        {
            if (FirstOnline(endpoint, due) is not long made)
                return null;

            if (made >= open)
                return made;
        }

        return null;
    }

    // "memoryless polling, mean T: E = floor(T x -ln(1 - toUnit(Low of ChannelPhase, occurrence 0; 1 for the revert)))
    // ms of online time: applies when the endpoint has been online for E ms in total since open". With E = 0 that is
    // its first online moment.
    private long? FirstMemorylessPoll(Endpoint endpoint, long open, uint occurrence)
    {
        double unit = Mix.ToUnit(endpoint.Draw(DrawPurpose.ChannelPhase, occurrence).Low);
        long left = (long)(_channel.Period.Milliseconds * -DetMath.Log(1 - unit));
        foreach (Interval online in endpoint.Online.From(open, _end))
        {
            if (left <= online.To - online.From)
                return online.From + left < _end ? online.From + left : null;

            left -= online.To - online.From;
        }

        return null;
    }
}
