namespace Sim.Engine;

/// <summary>When an artefact reaches an endpoint: the channel, walked in closed form (<c>model.md</c> §3).</summary>
internal sealed class Delivery
{
    /// <summary>A delivery that does not happen.</summary>
    public const long Never = StageTable.Never;

    private readonly ChannelPlan _channel;
    private readonly long _period;
    private readonly long _end;
    private readonly long _revert;

    public Delivery(ScenarioPlan plan)
    {
        _channel = plan.Channel;
        _period = plan.Channel.Period.Milliseconds;
        _end = plan.Duration.Milliseconds;
        _revert = plan.Rollout.RevertAt?.Milliseconds ?? Never;
    }

    /// <summary>
    /// When the good artefact reaches an endpoint that has the bad one and is up at the moment of a visit.
    /// </summary>
    public long GoodAfter(in Visit visit) => _revert == Never ? Never : Time(
        visit.Clock, visit.Organisation.Happenings, visit.Ordinal, Math.Max(_revert, visit.Time),
        long.MaxValue, 1);

    /// <summary>When an endpoint applies an artefact that is offered from a moment on.</summary>
    /// <param name="clock">The endpoint's online habit.</param>
    /// <param name="draws">The organisation's happenings.</param>
    /// <param name="ordinal">The endpoint.</param>
    /// <param name="offered">From when on it is offered, ms.</param>
    /// <param name="before">A delivery at or after this is of no interest; the answer may then be <see
    /// cref="Never"/>.</param>
    /// <param name="occurrence">0 for the release, 1 for the revert.</param>
    public long Time(
        in HabitClock clock, in EntityDraws draws, uint ordinal, long offered, long before, uint occurrence)
    {
        long limit = Math.Min(before, _end);
        long fetched = _channel.Kind switch
        {
            ChannelKind.Push => Connected(clock, offered),
            ChannelKind.PollFixed => FixedPoll(clock, draws, ordinal, offered),
            _ => MemorylessPoll(clock, draws, ordinal, offered, limit, occurrence),
        };
        if (fetched >= limit)
            return Never;

        long latency = _channel.Latency.Sample(draws.Endpoint(ordinal, DrawPurpose.ChannelLatency, occurrence));
        return fetched + latency;
    }

    /// <summary>When an endpoint has been online for some time, or <see cref="Never"/> if not before an end.</summary>
    /// <param name="clock">The endpoint's online habit.</param>
    /// <param name="from">Counted from here, ms.</param>
    /// <param name="work">Online time that is needed, ms.</param>
    /// <param name="end">End of interest, ms.</param>
    public static long Worked(in HabitClock clock, long from, long work, long end)
    {
        while (from < end)
        {
            long online = clock.NextOnline(from, out long until);
            if (online == HabitClock.Never)
                return Never;

            if (until == HabitClock.Never || work <= until - online)
                return online + work;

            work -= until - online;
            from = until;
        }

        return Never;
    }

    private static long Connected(in HabitClock clock, long from)
    {
        long online = clock.NextOnline(from, out _);
        return online == HabitClock.Never ? Never : online;
    }

    // A poll that is due while the endpoint sleeps is made when it wakes: the last one due at or before the offer may
    // still be to come. If it was made, the next one fetches.
    private long FixedPoll(in HabitClock clock, in EntityDraws draws, uint ordinal, long offered)
    {
        long phase = (long)Math.BigMul(
            (ulong)_period, draws.Endpoint(ordinal, DrawPurpose.ChannelPhase).Low, out _);
        long rest = (offered - phase) % _period;
        long due = offered - rest - (rest < 0 ? _period : 0);
        long made = Connected(clock, due);
        return made >= offered ? made : Connected(clock, due + _period);
    }

    private long MemorylessPoll(
        in HabitClock clock, in EntityDraws draws, uint ordinal, long offered, long limit, uint occurrence)
    {
        double uniform = Mix.ToUnit(draws.Endpoint(ordinal, DrawPurpose.ChannelPhase, occurrence).Low);
        return Worked(clock, offered, (long)(_period * -DetMath.Log(1 - uniform)), limit);
    }
}
