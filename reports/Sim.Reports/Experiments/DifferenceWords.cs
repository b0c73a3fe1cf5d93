namespace Sim.Reports;

/// <summary>Differences from the baseline in sentences.</summary>
internal static class DifferenceWords
{
    private static readonly string[] Verdicts =
        ["better", "worse", "exactly equal", "open, their intervals hold zero",
            "open, since one pair cannot tell chance from difference"];

    /// <summary>The differences of a metric; null where there are none to tell.</summary>
    public static string? Of(ExperimentFacts facts, PointSet set, int metric)
    {
        ExperimentMetric measured = facts.Result.Metrics[metric];
        PairedDifference[] all = facts.Told(set, metric);
        if (all.Length <= ExperimentFacts.MostNamed)
            return all.Length == 0 ? null : set.Prefix + string.Join(' ', all.Select(d => Gap(facts, measured, d)));

        ILookup<string, string> by = all.ToLookup(d => Judged(d, measured), d => d.Arm);
        string others = set.Factor is null ? "other arms" : "other levels of " + set.Factor;
        return $"In {measured.Label}, against “{facts.Label(set.Baseline)}”: " + (by.Count == 1
            ? $"all {Numbers.Count(all.Length)} {others} are {by.First().Key}."
            : $"of {Numbers.Count(all.Length)} {others}, "
                + string.Join(", ", Verdicts.Where(by.Contains).Select(v => Many(facts.Quoted(by[v]), v))) + ".");
    }

    private static string Judged(PairedDifference d, ExperimentMetric metric) =>
        Verdicts[d.Low is null ? 4 : !d.Decided ? 3 : d.Mean == 0 ? 2 : d.Mean < 0 == metric.LowerIsBetter ? 0 : 1];

    // A few are named; of many it is the number that counts.
    private static string Many(IReadOnlyList<string> labels, string verdict) =>
        $"{Numbers.Count(labels.Count)} {verdict}"
        + (labels.Count <= ExperimentFacts.MostNamed ? $" ({string.Join(", ", labels)})" : string.Empty);

    private static string Gap(ExperimentFacts facts, ExperimentMetric metric, PairedDifference gap)
    {
        string pairs = Numbers.Counted(gap.N, "pair");
        string more = $"“{facts.Label(gap.Arm)}” against “{facts.Label(gap.Against)}”: " + (gap.Mean == 0
            ? "no difference in " + metric.Label
            : $"{metric.ShowDifference(Math.Abs(gap.Mean))} {(gap.Mean < 0 ? "less" : "more")} in {metric.Label}");
        return gap is not { Low: { } low, High: { } high } ? $"{more}; one pair cannot tell chance from difference."
            : gap.Mean == 0 && low.Equals(high) ? $"{more}, in {pairs} of equal seeds."
            : $"{more} ({facts.Confidence} interval of the difference {metric.ShowDifference(low)} to "
                + $"{metric.ShowDifference(high)}, {pairs}): "
                + (!gap.Decided ? "the interval holds zero, so it may be chance." : Judged(gap, metric) + ".");
    }
}
