namespace Sim.Contracts;

/// <summary>A metric of an arm.</summary>
/// <param name="N">Replications in which it had a value.</param>
/// <param name="Mean">Mean; null without a value.</param>
/// <param name="Deviation">Standard deviation between replications; null below two values.</param>
/// <param name="Low">Lower end of the interval of the mean.</param>
/// <param name="High">Upper end.</param>
/// <param name="Smallest">Smallest replication.</param>
/// <param name="Median">Median by order statistics.</param>
/// <param name="Largest">Largest replication.</param>
public sealed record ArmMetric(
    int N, double? Mean, double? Deviation, double? Low, double? High, double? Smallest, double? Median,
    double? Largest)
{
    /// <summary>
    /// Lower end of the distribution-free interval of the median; null where there are too few values for one.
    /// </summary>
    public double? MedianLow { get; init; }

    /// <summary>Its upper end.</summary>
    public double? MedianHigh { get; init; }

    /// <summary>Why replications have no value, as the first of them says; empty where all have one.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>
    /// The value of each replication; NaN where the run has none. They stand in <c>replications.csv</c>, not in
    /// <c>experiment.json</c>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<double> Values { get; init; } = [];
}
