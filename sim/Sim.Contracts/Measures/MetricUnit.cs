namespace Sim.Contracts;

/// <summary>The units of metrics.</summary>
public enum MetricUnit
{
    /// <summary>A number of endpoints, organisations, services, repairs or units of work.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>A share of one.</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>Seconds.</summary>
    [JsonStringEnumMemberName("seconds")]
    Seconds,

    /// <summary>Hours, also endpoint-hours and service-hours.</summary>
    [JsonStringEnumMemberName("hours")]
    Hours,
}
