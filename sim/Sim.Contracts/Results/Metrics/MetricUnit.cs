namespace Sim.Contracts;

/// <summary>The units of metrics.</summary>
public enum MetricUnit
{
    /// <summary>A number of endpoints, organisations, services, repairs or units of work.</summary>
    Count,

    /// <summary>A share of one.</summary>
    Share,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Hours, also endpoint-hours and service-hours.</summary>
    Hours,
}
