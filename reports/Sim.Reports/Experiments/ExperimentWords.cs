namespace Sim.Reports;

/// <summary>The answer in words for those who decide: every figure in them is of the result.</summary>
public static class ExperimentWords
{
    private const int MostGaps = 3;

    private static readonly string[] Verdicts = ["better", "worse", "exactly equal", "open, their intervals hold zero"];

    /// <summary>The verdict in one sentence, then the paragraphs below it.</summary>
    public static IReadOnlyList<string> Of(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ExperimentFacts facts = new(result);
        return [Verdict(facts), .. Paragraphs(facts)];
    }

    /// <summary>The verdict in one sentence.</summary>
    internal static string Verdict(ExperimentFacts facts)
    {
        if (Ranked(facts, 0) is not { Length: > 0 } ranked)
        {
            return "Undecided: no arm has a value to compare.";
        }

        ExperimentMetric metric = facts.Result.Metrics[0];
        ArmPoint best = ranked[0];
        string value = ExperimentFacts.Value(metric, Mean(best, 0));
        if (ranked.Length == 1)
        {
            return $"Nothing is compared: “{best.Label}” alone has a value, {value} ({metric.Label}).";
        }

        string start = facts.Result.Verdict == "undecided" ? "Undecided: " : string.Empty;
        ArmPoint worst = ranked[^1];
        if (Mean(worst, 0).Equals(Mean(best, 0)))
        {
            return $"{start}{ExperimentFacts.Plural(ranked.Length, facts.Noun)} give the same mean, {value} ({metric.Label}).";
        }

        return $"{start}“{best.Label}” has the {Least(metric)} mean, {value} ({metric.Label}); “{worst.Label}” has the {Most(metric)}, "
            + $"{ExperimentFacts.Value(metric, Mean(worst, 0))}.{Chance(facts, metric)}";
    }

    // A lowest and a highest mean there always are; whether they say anything, the intervals tell.
    private static string Chance(ExperimentFacts facts, ExperimentMetric metric)
    {
        PairedDifference[] all = [.. facts.Differences.Where(d => d.Metric == metric.Metric)];
        int open = all.Count(d => !d.Decided);
        return open == 0 ? string.Empty
            : all.Length == 1 ? " That may be chance."
            : $" Of {Numbers.Count(all.Length)} differences from “{facts.Label(facts.Result.Baseline)}”, {Numbers.Count(open)} may be chance.";
    }

    /// <summary>The paragraphs below it.</summary>
    internal static IReadOnlyList<string> Paragraphs(ExperimentFacts facts)
    {
        List<string> words = [];
        if (facts.IsAveraged && facts.Points.Count > 0)
        {
            words.Add($"Each {facts.Noun} is judged by its mean over {ExperimentFacts.Plural(facts.Points[0].Arms, "arm")}, all of equal weight.");
        }

        if (facts.Result.Metrics.Count > 1 && Ranked(facts, 0) is { Length: > 1 } ranked && Ranked(facts, 1) is { Length: > 1 } others)
        {
            words.Add(Cost(facts, ranked[0], others[0]));
        }

        words.AddRange(Gaps(facts));
        words.Add(Limits(facts));
        return words;
    }

    private static string Cost(ExperimentFacts facts, ArmPoint best, ArmPoint other)
    {
        ExperimentMetric metric = facts.Result.Metrics[1];
        string least = $"“{other.Label}” has the {Least(metric)} mean, {ExperimentFacts.Value(metric, Mean(other, 1))}";
        return best.Values[1] is not { } own ? $"By {metric.Label}, {least}; “{best.Label}” has no value."
            : own.Mean.Equals(Mean(other, 1)) ? $"By {metric.Label}, no other mean is better than that of “{best.Label}”, {ExperimentFacts.Value(metric, own.Mean)}."
            : $"By {metric.Label}, {least}, where “{best.Label}” has {ExperimentFacts.Value(metric, own.Mean)}.";
    }

    // The first two metrics are what the answer is about; the others have their tables.
    private static IEnumerable<string> Gaps(ExperimentFacts facts)
    {
        foreach (ExperimentMetric metric in facts.Result.Metrics.Take(2))
        {
            PairedDifference[] all = [.. facts.Differences.Where(d => d.Metric == metric.Metric)];
            if (all.Length == 0)
            {
                continue;
            }

            if (all.Length <= MostGaps)
            {
                yield return string.Join(' ', all.Select(d => Gap(facts, metric, d)));
                continue;
            }

            ILookup<string, string> by = all.ToLookup(d => Judged(d, metric), d => facts.Label(d.Arm));
            yield return $"In {metric.Label}, against “{facts.Label(facts.Result.Baseline)}”: of {Numbers.Count(all.Length)} {facts.Noun}s "
                + string.Join(", ", Verdicts.Where(by.Contains).Select(v => Many(by[v].ToArray(), v))) + ".";
        }
    }

    private static string Judged(PairedDifference d, ExperimentMetric metric) =>
        Verdicts[!d.Decided ? 3 : d.Mean == 0 ? 2 : d.Mean < 0 == metric.LowerIsBetter ? 0 : 1];

    // A few are named; of many it is the number that counts.
    private static string Many(string[] labels, string verdict) => $"{Numbers.Count(labels.Length)} {verdict}"
        + (labels.Length <= MostGaps ? $" ({string.Join(", ", labels.Select(l => $"“{l}”"))})" : string.Empty);

    private static string Gap(ExperimentFacts facts, ExperimentMetric metric, PairedDifference gap)
    {
        string pair = $"“{facts.Label(gap.Arm)}” against “{facts.Label(gap.Against)}”";
        string pairs = ExperimentFacts.Plural(gap.N, "pair");
        if (gap.Mean == 0 && gap.Low.Equals(gap.High))
        {
            return $"{pair}: no difference in {metric.Label}, in {pairs} of equal seeds.";
        }

        string end = !gap.Decided ? "the interval holds zero, so it may be chance"
            : gap.Mean < 0 == metric.LowerIsBetter ? "better" : "worse";
        return $"{pair}: {ExperimentFacts.Difference(metric, Math.Abs(gap.Mean))} {(gap.Mean < 0 ? "less" : "more")} in {metric.Label} "
            + $"({facts.Confidence} interval of the difference {ExperimentFacts.Difference(metric, gap.Low)} to "
            + $"{ExperimentFacts.Difference(metric, gap.High)}, {pairs}): {end}.";
    }

    private static string Limits(ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        int assumed = result.Assumptions.Count(a => a.Basis == "assumed");
        string rests = result.Assumptions.Count == 0 ? "The result names no source for its numbers."
            : $"It rests on {ExperimentFacts.Plural(result.Assumptions.Count, "number")}, {Numbers.Count(assumed)} of them assumed.";
        return $"The intervals tell the chance between {ExperimentFacts.Plural(result.Replications, "replication")} of one model; "
            + $"they do not tell how far the model is from the world. {rests}";
    }

    /// <summary>Points that have a value of a metric, best first; equal ones in the order of the file.</summary>
    internal static ArmPoint[] Ranked(ExperimentFacts facts, int metric) => metric >= facts.Result.Metrics.Count ? []
        : [.. facts.Points.Where(p => p.Values[metric] is not null)
            .OrderBy(p => facts.Result.Metrics[metric].LowerIsBetter ? Mean(p, metric) : -Mean(p, metric))];

    private static double Mean(ArmPoint point, int metric) => point.Values[metric]!.Value.Mean;

    private static string Least(ExperimentMetric metric) => metric.LowerIsBetter ? "lowest" : "highest";

    private static string Most(ExperimentMetric metric) => metric.LowerIsBetter ? "highest" : "lowest";
}
