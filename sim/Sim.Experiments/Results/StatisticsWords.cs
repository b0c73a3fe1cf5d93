using System.Globalization;

namespace Sim.Experiments;

/// <summary>
/// How far the statistics of an experiment carry: the choice and its probability, what is undecided and why, what equal
/// seeds gained, what many intervals together mean. Which arm differs by how much is told by the report.
/// </summary>
internal static class StatisticsWords
{
    private const int MostNamed = 3;

    /// <param name="plan">What was asked.</param>
    /// <param name="result">What came out.</param>
    /// <param name="precise">Whether the intervals are as narrow as was asked for.</param>
    /// <param name="empty">Labels of the arms without an endpoint on the platform of the update.</param>
    public static IReadOnlyList<string> Of(ExperimentPlan plan, ExperimentResult result, bool precise,
        IReadOnlyList<string> empty)
    {
        List<string> words = result.Ranking is { } ranking ? [Choice(plan, result, ranking)] : [];
        words.AddRange(Precision(plan, result, precise));
        words.AddRange(Reach(result, empty));
        if (result.Differences.Count > 0)
        {
            PairedDifference[] told = [.. Told(result)];
            words.Add(Pairing(result, told));
            int varied = told.Count(d => d.VarianceRatio is not null);
            words.AddRange(varied > 1 ? [Many(result, varied)] : []);
        }

        return words;
    }

    private static string Choice(ExperimentPlan plan, ExperimentResult result, RankingResult ranking)
    {
        string label = plan.Metrics.First(m => m.Metric == ranking.Metric).Label;
        if (Missing(plan, result, ranking.Metric) is { Length: > 0 } missing)
            return $"By {label} no choice is certain: {missing}.";

        if (result.Replications == 1)
            return $"By {label} no choice is certain: one replication cannot tell chance from difference.";

        string bound = ranking.ProbabilityCorrect >= ranking.ProbabilityWanted
            ? $"right with a probability of at least {AtLeast(ranking.ProbabilityCorrect)}"
            : $"not certain enough: right with a probability of at least {AtLeast(ranking.ProbabilityCorrect)}, "
                + $"where {Numbers.ExactPercent(ranking.ProbabilityWanted)} was asked for";
        string[] best = [.. Equals(result, ranking).Select(a => $"“{Label(plan, a)}”")];
        string chosen = best.Length == 1 ? $"the best is {best[0]}"
            : best.Length > MostNamed ? $"{Numbers.Count(best.Length)} are best, equal in every replication"
            : $"{Phrases.List(best)} are best, equal in every replication";
        return $"By {label} {chosen}. The choice is {bound} (Bonferroni's bound over paired differences).";
    }

    // The chosen arm, or level, with all that equal it in every pair: each is as right a choice.
    private static IReadOnlyList<string> Equals(ExperimentResult result, RankingResult ranking) =>
        (result.Margins.Count > 0 ? result.Margins[0].Standings : result.Standings).FirstOrDefault(
            s => s.Metric == ranking.Metric) is { Same: true } standing
            ? standing.Best : [ranking.Best];

    private static IEnumerable<string> Precision(ExperimentPlan plan, ExperimentResult result, bool precise)
    {
        if (!precise && Missing(plan, result, plan.Replications.Target!.Metric) is { Length: > 0 } missing)
        {
            yield return $"Undecided: intervals of {plan.Replications.Target.Metric} leave replications out, "
                + $"because {missing}.";
        }
        else if (!precise)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"Undecided: after {Numbers.Counted(result.Replications, "replication")} the intervals of "
                    + $"{plan.Replications.Target!.Metric} are still wider than was asked for.");
        }
    }

    // An arm that reaches nobody prevents everything: told, because its zeros have no other reason.
    private static IEnumerable<string> Reach(ExperimentResult result, IReadOnlyList<string> empty)
    {
        if (empty.Count > 0)
            yield return $"Undecided: {Arms(empty)} no endpoint runs the platform of the update.";
        else if (result.Arms.Count > 0 && result.Arms.All(a => a.Exposed == 0))
            yield return "Undecided: the update reached no endpoint in any arm.";
        else if (result.Arms.Where(a => a.Exposed == 0).Select(a => a.Label).ToArray() is { Length: > 0 } spared)
            yield return $"{Phrases.Capital(Arms(spared))} the update reached no endpoint.";
    }

    private static string Arms(IReadOnlyList<string> labels) => labels.Count > MostNamed
        ? string.Create(CultureInfo.InvariantCulture, $"in {labels.Count} arms")
        : "in " + string.Join(", ", labels.Select(l => $"“{l}”"));

    // Which arms lack a value of a metric in some replications.
    private static string Missing(ExperimentPlan plan, ExperimentResult result, string metric)
    {
        int index = plan.Metrics.Select(m => m.Metric).ToList().IndexOf(metric);
        ArmResult[] arms = [.. result.Arms.Where(a => a.Metrics[index].N < result.Replications)];
        return arms.Length > MostNamed
            ? string.Create(CultureInfo.InvariantCulture, $"{arms.Length} arms have no value in some replications")
            : string.Join(", ", arms.Select(a => string.Create(
                CultureInfo.InvariantCulture,
                $"“{Label(plan, a.Name)}” has no value in {result.Replications - a.Metrics[index].N} of "
                    + $"{result.Replications} replications")));
    }

    // What the tables compare: levels where there are several factors, else arms; not what leaves replications out.
    private static IEnumerable<PairedDifference> Told(ExperimentResult result) =>
        (result.Margins.Count > 0 ? result.Margins.SelectMany(m => m.Differences) : result.Differences).Where(
            d => d.N == result.Replications);

    private static string Pairing(ExperimentResult result, PairedDifference[] told)
    {
        if (result.Replications == 1)
            return "The one replication ran all arms on the same seeds. Without a second there are no intervals, "
                + "and what equal seeds gain does not show.";

        double[] ratios = [.. told.Select(d => d.VarianceRatio).OfType<double>().Order()];
        return string.Create(CultureInfo.InvariantCulture,
            $"Each of the {result.Replications} replications ran all arms on the same seeds. ")
            + (ratios.Length == 0
                ? told.Length == 1 ? "The difference is the same in all of them." : "No difference varied between them."
                : $"Against independent seeds this divided the variance of a difference by {Range(ratios)}.");
    }

    private static string Many(ExperimentResult result, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"Each interval holds with {Numbers.ExactPercent(result.Confidence)} by itself. Of the {count} differences "
            + $"{(result.Margins.Count > 0 ? "between levels" : "between arms")} that vary, some "
            + $"{Number(count * (1 - result.Confidence))} miss by chance alone; for all at once, ask for a level "
            + $"of {Numbers.ExactPercent(1 - ((1 - result.Confidence) / count))} (Bonferroni).");

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

    private static string Label(ExperimentPlan plan, string arm) =>
        plan.Arms.FirstOrDefault(a => a.Name == arm)?.Label ?? arm;

    private static string Number(double value) =>
        Math.Abs(value) >= 100 ? Numbers.Words(value) : Numbers.Trimmed(value, 2);
}
