using static Sim.Contracts.MetricUnit;

namespace Sim.Contracts;

/// <summary>What the faulty releases of one simulated year did under a policy.</summary>
public sealed record YearTotals
{
    /// <summary>Endpoints that the largest event of the year takes down in total, however long.</summary>
    [Measure("Endpoints down in the largest event", Short = "Largest event")]
    public double LargestEvent { get; init; }

    /// <summary>Endpoint-hours down, of all events of the year.</summary>
    [Measure("Endpoint-hours down", Short = "Hours down", Unit = Hours)]
    public double DownHours { get; init; }

    /// <summary>Endpoint-hours up without protection, of all events of the year.</summary>
    [Measure("Endpoint-hours unprotected", Short = "Hours unprotected", Unit = Hours)]
    public double GapHours { get; init; }

    /// <summary>
    /// 1 in a year with an event that takes down more than 1% of all endpoints, else 0; the mean is the share of such
    /// years.
    /// </summary>
    [Measure("Years with an event above 1%", Short = "Years above 1%", Unit = Share)]
    public double Above1Percent { get; init; }

    /// <summary>The same for 10%.</summary>
    [Measure("Years with an event above 10%", Short = "Years above 10%", Unit = Share)]
    public double Above10Percent { get; init; }
}
