using Sim.Contracts;

namespace Sim.Cli.Summary;

/// <summary>What a pair of tables is about: the arms, or the levels of one factor averaged over the others.</summary>
/// <param name="Factor">The factor, or null where the rows are the arms.</param>
/// <param name="Averaged">What the rows average over, in words; empty for arms.</param>
/// <param name="Arms">How many arms a row averages.</param>
/// <param name="Baseline">The row that the others are compared with.</param>
/// <param name="Compared">Whether they are compared.</param>
/// <param name="Points">Names and values of one metric, in order.</param>
/// <param name="Differences">Differences from the baseline, of all metrics.</param>
internal sealed record CompareRows(
    string? Factor, string Averaged, int Arms, string Baseline, bool Compared, IReadOnlyList<(string Name, ArmMetric Of)> Points,
    IReadOnlyList<PairedDifference> Differences)
{
    /// <summary>Heads the column of names.</summary>
    public string Noun => Factor ?? "arm";

    /// <summary>The rows of a metric: of the arms, or of each factor where there are several.</summary>
    public static IEnumerable<CompareRows> Of(ExperimentResult result, int metric) => result.Margins.Count == 0
        ? [new CompareRows(null, "", 1, result.Baseline, true, [.. result.Arms.Select(a => (a.Name, a.Metrics[metric]))], result.Differences)]
        : result.Margins.Select(m => new CompareRows(
            m.Factor, "averaged over " + string.Join(" and ", result.Factors.Select(f => f.Name).Where(f => f != m.Factor)),
            result.Arms.Count / m.Levels.Count, m.Baseline, m.Compared, [.. m.Levels.Select(l => (l.Name, l.Metrics[metric]))], m.Differences));
}
