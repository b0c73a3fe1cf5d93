namespace Sim.Contracts;

/// <summary>What a published measurement measures.</summary>
public enum PublishedSeries
{
    /// <summary>Share of the endpoints expected online that are up.</summary>
    [JsonStringEnumMemberName("onlineShare")]
    OnlineShare,

    /// <summary>Endpoints that crashed so far.</summary>
    [JsonStringEnumMemberName("crashed")]
    Crashed,
}
