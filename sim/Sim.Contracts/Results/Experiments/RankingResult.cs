namespace Sim.Contracts;

/// <summary>Selection of the best arm.</summary>
/// <param name="Metric">By which metric.</param>
/// <param name="Best">The selected arm.</param>
/// <param name="ProbabilityCorrect">Lower bound of the probability that it is the best, 0 to 1.</param>
/// <param name="Order">All arms, best mean first.</param>
public sealed record RankingResult(string Metric, string Best, double ProbabilityCorrect, IReadOnlyList<string> Order);
