using System.Globalization;

namespace Sim.Experiments.Results;

/// <summary>The answer of an experiment in words, every figure in them from its result.</summary>
internal static class ExperimentWords
{
    private const int MostSentences = 6;

    public static IReadOnlyList<string> Of(ExperimentPlan plan, ExperimentResult result, bool precise)
    {
        List<string> words = [.. result.Differences.Count == 0 ? [] : new[] { Differences(plan, result) }];
        if (result.Ranking is { } ranking)
        {
            words.Add(Choice(plan, ranking));
        }

        words.AddRange(Reasons(plan, result, precise));
        if (result.Differences.Count > 0)
        {
            words.Add(Pairing(result));
            words.AddRange(result.Differences.Count > 1 ? [Many(result)] : []);
        }

        return words;
    }

    // The first metric is the one that the experiment is about.
    private static string Differences(ExperimentPlan plan, ExperimentResult result)
    {
        ExperimentMetric metric = result.Metrics[0];
        PairedDifference[] all = [.. result.Differences.Where(d => d.Metric == metric.Metric)];
        string[] sentences = [.. all.Take(MostSentences).Select(d => Difference(plan, metric, d, result.Confidence))];
        string rest = all.Length > MostSentences
            ? string.Create(CultureInfo.InvariantCulture, $" {all.Length - MostSentences} more differences are in the table.")
            : string.Empty;
        return $"{Upper(metric.Label)}: {string.Join(' ', sentences)}{rest}";
    }

    private static string Difference(ExperimentPlan plan, ExperimentMetric metric, PairedDifference difference, double confidence)
    {
        string arm = Label(plan, difference.Arm);
        string against = Label(plan, difference.Against);
        string interval = difference.Low == difference.High
            ? "the same in every replication"
            : $"{Percent(confidence)} interval {Number(difference.Low, metric)} to {Number(difference.High, metric)}";
        if (difference.Mean == 0 && difference.Low == difference.High)
        {
            return $"“{arm}” gives the same as “{against}” in every replication.";
        }

        string more = difference.Mean < 0 ? "less" : "more";
        string verdict = !difference.Decided ? "; that may be chance"
            : difference.Mean < 0 == metric.LowerIsBetter ? ", which is better" : ", which is worse";
        return $"“{arm}” gives {Number(Math.Abs(difference.Mean), metric)} {more} than “{against}” ({interval}){verdict}.";
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

    private static string Range(double[] sorted) =>
        sorted.Length == 1 ? Number(sorted[0]) : $"{Number(sorted[0])} to {Number(sorted[^1])}";

    // Rounded down, and never the certainty that no sample gives.
    private static string AtLeast(double probability) => Percent(Math.Min(Math.Floor(probability * 10_000), 9_999) / 10_000);

    private static string Label(ExperimentPlan plan, string arm) =>
        plan.Arms.FirstOrDefault(a => a.Name == arm)?.Label ?? arm;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(double value, ExperimentMetric metric) => metric.Unit switch
    {
        "share" => (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + " points",
        "hours" => Number(value) + " hours",
        "seconds" => Number(value) + " seconds",
        _ => Number(value),
    };

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 100 ? "#,##0" : "0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) =>
        (share * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
