namespace Sim.Contracts;

/// <summary>What a published measurement measures.</summary>
public enum PublishedSeries
{
    /// <summary>Share of the sensors expected online that are.</summary>
    [JsonStringEnumMemberName("onlineShare")]
    OnlineShare,

    /// <summary>Endpoints that crashed so far.</summary>
    [JsonStringEnumMemberName("crashed")]
    Crashed,
}
