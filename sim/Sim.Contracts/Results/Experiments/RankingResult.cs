namespace Sim.Contracts;

/// <summary>
/// Selection of the best arm; with several factors of the best level of the first, each judged by its mean over all
/// levels of the others.
/// </summary>
/// <param name="Metric">By which metric.</param>
/// <param name="Best">The selected arm.</param>
/// <param name="ProbabilityCorrect">Lower bound of the probability that it is the best, 0 to 1.</param>
/// <param name="Order">All arms, best mean first.</param>
public sealed record RankingResult(string Metric, string Best, double ProbabilityCorrect, IReadOnlyList<string> Order)
{
    /// <summary>The probability that was asked for.</summary>
    public double ProbabilityWanted { get; init; }
}
