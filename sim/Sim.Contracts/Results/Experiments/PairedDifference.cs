namespace Sim.Contracts;

/// <summary>A metric of an arm minus that of its baseline, replication by replication on equal seeds.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Against">The arm that it is compared with.</param>
/// <param name="Metric">Name of the metric.</param>
/// <param name="N">Pairs.</param>
/// <param name="Mean">Mean difference.</param>
/// <param name="Low">Lower end of its interval; null with one pair, which has none.</param>
/// <param name="High">Upper end.</param>
/// <param name="Correlation">Correlation of the two arms over replications; null where one of them does not
/// vary.</param>
/// <param name="VarianceRatio">Variance of the difference with independent seeds over that with equal seeds: what
/// pairing gained; null where a difference does not vary.</param>
/// <param name="Decided">Whether the interval leaves out zero, or the difference is exactly the same in all pairs;
/// never with one pair, and never where a replication has no pair, because those that lack a value are no random
/// ones.</param>
public sealed record PairedDifference(
    string Arm, string Against, string Metric, int N, double Mean, double? Low, double? High, double? Correlation,
    double? VarianceRatio, bool Decided);
