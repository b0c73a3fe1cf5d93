namespace Sim.Scenarios;

/// <summary>How a bound was written.</summary>
internal enum MetricBoundKind
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>With a percent sign.</summary>
    Share,

    /// <summary>With a unit of time.</summary>
    Duration,
}
