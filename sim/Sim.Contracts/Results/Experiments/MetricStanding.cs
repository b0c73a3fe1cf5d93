namespace Sim.Contracts;

/// <summary>
/// Who is best and who is worst by a metric, among the arms, or the levels of a factor, that have a value in every
/// replication. Ties are ties: whoever equals the best is among them.
/// </summary>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Best">Those with the best mean, in the order of the file; empty where none has a value in every
/// replication.</param>
/// <param name="Worst">Those with the worst mean; the same as the best where all are alike.</param>
/// <param name="Open">Those that may be as good as the best by chance: the interval of their paired difference holds
/// zero, or there is one pair only.</param>
/// <param name="Same">Whether those with the best mean have the same value in every replication, not only the same
/// mean.</param>
public sealed record MetricStanding(
    string Metric, IReadOnlyList<string> Best, IReadOnlyList<string> Worst, IReadOnlyList<string> Open, bool Same);
