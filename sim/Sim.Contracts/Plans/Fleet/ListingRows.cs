namespace Sim.Contracts;

/// <summary>What a row of a listing is.</summary>
public enum ListingRows
{
    /// <summary>An organisation with its numbers of endpoints.</summary>
    [JsonStringEnumMemberName("organisations")]
    Organisations,

    /// <summary>An endpoint, as device management and security tools export them.</summary>
    [JsonStringEnumMemberName("endpoints")]
    Endpoints,
}
