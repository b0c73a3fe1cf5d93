namespace Sim.Experiments;

/// <summary>
/// How far the statistics of an experiment carry: the choice and its probability, what is undecided and why, what equal
/// seeds gained, what many intervals together mean. Which arm differs by how much is told by the report.
/// </summary>
/// <param name="plan">What was asked.</param>
/// <param name="result">What came out.</param>
internal sealed class StatisticsWords(ExperimentPlan plan, ExperimentResult result)
{
    private const int MostNamed = 3;

    /// <param name="precise">Whether the intervals are as narrow as was asked for.</param>
    /// <param name="empty">Labels of the arms without an endpoint on the platform of the update.</param>
    public IReadOnlyList<string> Write(bool precise, IReadOnlyList<string> empty)
    {
        List<string> words = result.Ranking is { } ranking ? [Choice(ranking)] : [];
        if (!precise)
            words.Add(Imprecise(plan.Replications.Target!.Metric));

        // An arm that reaches nobody prevents everything: told, because its zeros have no other reason.
        string[] spared = [.. result.Arms.Where(a => a.Exposed == 0).Select(a => a.Label)];
        if (empty.Count > 0)
            words.Add($"Undecided: {Arms(empty)} no endpoint runs the platform of the update.");
        else if (spared.Length > 0)
            words.Add(spared.Length == result.Arms.Count
                ? "Undecided: the update reached no endpoint in any arm."
                : $"{Phrases.Capital(Arms(spared))} the update reached no endpoint.");

        return result.Differences.Count > 0 ? [.. words, .. Pairing()] : words;
    }

    private string Choice(RankingResult ranking)
    {
        string label = plan.Metrics.First(m => m.Metric == ranking.Metric).Label;
        if (Missing(ranking.Metric) is { Length: > 0 } missing)
            return $"By {label} no choice is certain: {missing}.";

        if (result.Replications == 1)
            return $"By {label} no choice is certain: one replication cannot tell chance from difference.";

        // The chosen arm, or level, with all that equal it in every pair: each is as right a choice.
        IReadOnlyList<MetricStanding> standings =
            result.Margins.Count > 0 ? result.Margins[0].Standings : result.Standings;
        IReadOnlyList<string> names = standings.FirstOrDefault(s => s.Metric == ranking.Metric) is { Same: true } equal
            ? equal.Best : [ranking.Best];
        string[] best = [.. names.Select(name => $"“{Label(name)}”")];
        string chosen = best.Length == 1 ? $"the best is {best[0]}"
            : (best.Length > MostNamed ? Numbers.Count(best.Length) : Phrases.List(best))
                + " are best, equal in every replication";
        string bound = $"right with a probability of at least {AtLeast(ranking.ProbabilityCorrect)}";
        return $"By {label} {chosen}. The choice is " + (ranking.ProbabilityCorrect >= ranking.ProbabilityWanted ? bound
            : $"not certain enough: {bound}, where {Numbers.ExactPercent(ranking.ProbabilityWanted)} was asked for")
            + " (Bonferroni's bound over paired differences).";
    }

    private string Imprecise(string target) => Missing(target) is { Length: > 0 } missing
        ? $"Undecided: intervals of {target} leave replications out, because {missing}."
        : $"Undecided: after {Numbers.Counted(result.Replications, "replication")} the intervals of {target} are still "
            + "wider than was asked for.";

    private static string Arms(IReadOnlyList<string> labels) => labels.Count > MostNamed
        ? $"in {labels.Count} arms"
        : "in " + string.Join(", ", labels.Select(l => $"“{l}”"));

    // Which arms lack a value of a metric in some replications.
    private string Missing(string metric)
    {
        int index = plan.Metrics.Select(m => m.Metric).ToList().IndexOf(metric);
        (string Arm, int Lacks)[] arms = [.. result.Arms.Select(a => (
            a.Name, result.Replications - a.Metrics[index].N)).Where(a => a.Item2 > 0)];
        return arms.Length > MostNamed ? $"{arms.Length} arms have no value in some replications"
            : string.Join(", ", arms.Select(a =>
                $"“{Label(a.Arm)}” has no value in {a.Lacks} of {result.Replications} replications"));
    }

    // Of what the tables compare: levels where there are several factors, else arms; not what leaves replications out.
    private IEnumerable<string> Pairing()
    {
        if (result.Replications == 1)
        {
            yield return "The one replication ran all arms on the same seeds. Without a second there are no intervals, "
                + "and what equal seeds gain does not show.";
            yield break;
        }

        (bool levels, int all) = (result.Margins.Count > 0, result.Replications);
        PairedDifference[] told =
        [
            .. (levels ? result.Margins.SelectMany(m => m.Differences) : result.Differences).Where(d => d.N == all),
        ];
        double[] ratios = [.. told.Select(d => d.VarianceRatio).OfType<double>().Order()];
        yield return $"Each of the {all} replications ran all arms on the same seeds. "
            + (ratios.Length > 0
                ? $"Against independent seeds this divided the variance of a difference by {Range(ratios)}."
                : told.Length == 1
                    ? "The difference is the same in all of them." : "No difference varied between them.");
        double miss = 1 - result.Confidence;
        if (ratios.Length > 1)
        {
            yield return $"Each interval holds with {Numbers.ExactPercent(result.Confidence)} by itself. Of the "
                + $"{ratios.Length} differences between {(levels ? "levels" : "arms")} that vary, some "
                + $"{Number(ratios.Length * miss)} miss by chance alone; for all at once, ask for a level of "
                + $"{Numbers.ExactPercent(1 - (miss / ratios.Length))} (Bonferroni).";
        }
    }

    private static string Range(double[] sorted) => sorted.Length switch
    {
        1 => Number(sorted[0]),
        2 => $"{Number(sorted[0])} and {Number(sorted[1])}",
        _ => $"{Number(OrderStatistics.Median(sorted))} in the median of {sorted.Length} differences, at least by "
            + $"{Number(sorted[0])}",
    };

    // Rounded down, and never the certainty that no sample gives.
    private static string AtLeast(double probability) =>
        Numbers.ExactPercent(Math.Min(Math.Floor(probability * 10_000), 9_999) / 10_000);

    private string Label(string arm) => plan.Arms.FirstOrDefault(a => a.Name == arm)?.Label ?? arm;

    private static string Number(double value) =>
        Math.Abs(value) >= 100 ? Numbers.Words(value) : Numbers.Trimmed(value, 2);
}
