namespace Sim.Contracts;

/// <summary>The families of metrics: the first word of a name.</summary>
public enum MetricFamily
{
    /// <summary><c>totals</c>: the whole fleet; estimates where the run was thinned.</summary>
    [JsonStringEnumMemberName("totals")]
    Totals,

    /// <summary><c>rawTotals</c>: the organisations that took part.</summary>
    [JsonStringEnumMemberName("rawTotals")]
    RawTotals,

    /// <summary><c>releases</c>: milestones of a release.</summary>
    [JsonStringEnumMemberName("releases")]
    Releases,

    /// <summary><c>series</c>: the fleet at a time after the first release.</summary>
    [JsonStringEnumMemberName("series")]
    Series,

    /// <summary><c>shares</c>: who was hit, by sector, country, device kind or segment.</summary>
    [JsonStringEnumMemberName("shares")]
    Shares,

    /// <summary><c>organisations</c>: how many organisations were hit.</summary>
    [JsonStringEnumMemberName("organisations")]
    Organisations,

    /// <summary><c>services</c>: services of a sector.</summary>
    [JsonStringEnumMemberName("services")]
    Services,

    /// <summary><c>repairs</c>: repairs by hand as a queue.</summary>
    [JsonStringEnumMemberName("repairs")]
    Repairs,
}
