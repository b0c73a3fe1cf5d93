namespace Sim.Contracts;

/// <summary>
/// A factor by itself: each level is in each replication the mean over all arms that have it, all of equal weight.
/// </summary>
/// <param name="Factor">Name of the factor.</param>
/// <param name="Baseline">The level that the others are compared with: the experiment's for the first factor, the first
/// level of any other.</param>
/// <param name="Compared">Whether its levels are compared; false for a second or later factor that says what the fault
/// is, because that is a condition and nobody's choice.</param>
/// <param name="Levels">Its levels, in order.</param>
/// <param name="Differences">Paired differences of the levels against the baseline, by metric and level; empty where
/// they are not compared.</param>
public sealed record MarginResult(
    string Factor, string Baseline, bool Compared, IReadOnlyList<LevelResult> Levels,
    IReadOnlyList<PairedDifference> Differences)
{
    /// <summary>Who is best among the levels, one element for each metric; empty where they are not compared.</summary>
    public IReadOnlyList<MetricStanding> Standings { get; init; } = [];
}
