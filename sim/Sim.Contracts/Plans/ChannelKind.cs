namespace Sim.Contracts;

/// <summary>The kinds of channel.</summary>
public enum ChannelKind
{
    /// <summary>A standing connection: delivery follows connection and offer by the latency.</summary>
    [JsonStringEnumMemberName("push")]
    Push,

    /// <summary>
    /// The endpoint asks every fixed period, at its own phase; one that sleeps then asks when it wakes.
    /// </summary>
    [JsonStringEnumMemberName("poll-fixed")]
    PollFixed,

    /// <summary>The endpoint asks at exponentially distributed intervals.</summary>
    [JsonStringEnumMemberName("poll-memoryless")]
    PollMemoryless,
}
