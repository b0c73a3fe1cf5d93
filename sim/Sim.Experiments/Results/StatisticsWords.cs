using System.Globalization;
using Sim.Experiments.Statistics;

namespace Sim.Experiments.Results;

/// <summary>
/// How far the statistics of an experiment carry: the choice and its probability, what is undecided and why, what equal seeds gained, what
/// many intervals together mean. Which arm differs by how much is told by the report.
/// </summary>
internal static class StatisticsWords
{
    public static IReadOnlyList<string> Of(ExperimentPlan plan, ExperimentResult result, bool precise)
    {
        List<string> words = result.Ranking is { } ranking ? [Choice(plan, ranking)] : [];
        words.AddRange(Reasons(plan, result, precise));
        if (result.Differences.Count > 0)
        {
            words.Add(Pairing(result));
            words.AddRange(result.Differences.Count > 1 ? [Many(result)] : []);
        }

        return words;
    }

    private static string Choice(ExperimentPlan plan, RankingResult ranking)
    {
        string label = plan.Metrics.First(m => m.Metric == ranking.Metric).Label;
        string bound = ranking.ProbabilityCorrect >= ranking.ProbabilityWanted
            ? $"right with a probability of at least {AtLeast(ranking.ProbabilityCorrect)}"
            : $"not certain enough: right with a probability of at least {AtLeast(ranking.ProbabilityCorrect)}, where {Percent(ranking.ProbabilityWanted)} was asked for";
        return $"By {label} the best is “{Label(plan, ranking.Best)}”. The choice is {bound} (Bonferroni's bound over paired differences).";
    }

    private static IEnumerable<string> Reasons(ExperimentPlan plan, ExperimentResult result, bool precise)
    {
        if (!precise)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"Undecided: after {result.Replications} replications the intervals of {plan.Replications.Target!.Metric} are still wider than was asked for.");
        }

        foreach (ArmResult arm in result.Arms.Where(a => a.Exposed == 0))
        {
            yield return $"Undecided: in “{Label(plan, arm.Name)}” the update reached no endpoint.";
        }
    }

    private static string Pairing(ExperimentResult result)
    {
        double[] ratios = [.. result.Differences.Select(d => d.VarianceRatio).OfType<double>().Order()];
        return string.Create(CultureInfo.InvariantCulture, $"Each of the {result.Replications} replications ran all arms on the same seeds. ")
            + (ratios.Length == 0
                ? "No difference varied between replications."
                : $"Against independent seeds this divided the variance of a difference by {Range(ratios)}.");
    }

    private static string Many(ExperimentResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Each interval holds with {Percent(result.Confidence)} by itself. Of {result.Differences.Count} that are looked at together, some {Number(result.Differences.Count * (1 - result.Confidence))} miss by chance alone; for all at once, ask for a level of {Percent(1 - ((1 - result.Confidence) / result.Differences.Count))} (Bonferroni).");

    private static string Range(double[] sorted) => sorted.Length switch
    {
        1 => Number(sorted[0]),
        2 => $"{Number(sorted[0])} and {Number(sorted[1])}",
        _ => $"{Number(OrderStatistics.Median(sorted))} in the median of {sorted.Length} differences, at least by {Number(sorted[0])}",
    };

    // Rounded down, and never the certainty that no sample gives.
    private static string AtLeast(double probability) => Percent(Math.Min(Math.Floor(probability * 10_000), 9_999) / 10_000);

    private static string Label(ExperimentPlan plan, string arm) =>
        plan.Arms.FirstOrDefault(a => a.Name == arm)?.Label ?? arm;

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 100 ? "#,##0" : "0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) =>
        (share * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
