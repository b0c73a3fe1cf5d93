namespace Sim.Reports;

/// <summary>The families of designs against each other, in words: what goes down, what protection is lost.</summary>
internal static class FamilyWords
{
    // The first two metrics are what the answer is about.
    private const int MostMetrics = 2;

    /// <summary>Two families in one sentence; null where there are none that have all values.</summary>
    public static string? Verdict(ExperimentFacts facts)
    {
        if (Pair(facts) is not { } pair)
            return null;

        return $"{Phrases.Capital(pair.One.Name)} against {pair.Other.Name}: " + string.Join("; ",
            Told(facts).Select(m => $"{Mean(facts, pair.One, m)} against {Mean(facts, pair.Other, m)} in "
                + facts.Result.Metrics[m].Label)) + ".";
    }

    /// <summary>
    /// The difference of the two with its interval, the spread within each family, and what is averaged.
    /// </summary>
    public static IEnumerable<string> Paragraphs(ExperimentFacts facts)
    {
        if (facts.Families is not { } set || Pair(facts) is not { } pair)
            yield break;

        string[] differences =
        [
            .. Told(facts).SelectMany(m => facts.Told(set, m).Where(d => d.Arm == pair.Other.Name)
                .Select(d => Difference(facts, facts.Result.Metrics[m], d))),
        ];
        if (differences.Length > 0)
            yield return $"{Phrases.Capital(pair.Other.Name)} minus {set.Baseline}: {string.Join("; ", differences)}.";

        yield return $"Designs of one family differ too, in {facts.Result.Metrics[0].Label}: "
            + string.Join("; ", Designs(facts).ByGroup().Select(g => Spread(facts, g.Group!, g.Points))) + ".";
        yield return "A family is the mean over its designs"
            + string.Concat(set.Others.Where(o => o != facts.Result.Families!.Factor).Select(o =>
                $" and the levels of {o}"))
            + ", all of equal weight: "
            + string.Join(", ", Designs(facts).Groups.Select(g => $"{g.Name} {g.Points.Count}"))
            + ". How many use a design, and how often a fault comes, is not in it.";
    }

    /// <summary>The designs, family by family.</summary>
    public static PointSet Designs(ExperimentFacts facts) => facts.Sets.First(s => s.Groups.Count > 0);

    // Kernel against user mode where there are both, else the first against the last.
    private static (LevelResult One, LevelResult Other)? Pair(ExperimentFacts facts)
    {
        if (facts.Families is not { } set || !Told(facts).Contains(0))
            return null;

        LevelResult one = set.Points.First(p => p.Name == set.Baseline);
        string[] wanted = [.. ((DesignFamily[])[DesignFamily.UserMode, DesignFamily.Kernel])
            .Select(f => Names.Plain(f.Word()))];
        return (one, wanted.Select(w => set.Points.FirstOrDefault(p => p.Name == w && p != one)).OfType<LevelResult>()
            .FirstOrDefault() ?? set.Points.Last(p => p != one));
    }

    // Metrics in which every family has all values.
    private static int[] Told(ExperimentFacts facts) =>
    [
        .. facts.Result.Metrics.Take(MostMetrics).Select((_, m) => m)
            .Where(m => facts.Families!.Points.All(p => facts.IsComplete(p, m))),
    ];

    private static string Mean(ExperimentFacts facts, LevelResult family, int metric) =>
        facts.Result.Metrics[metric].Show(family.Metrics[metric].Mean);

    private static string Difference(ExperimentFacts facts, ExperimentMetric metric, PairedDifference d) =>
        d.Mean == 0 ? $"no difference in {metric.Label}"
        : $"{metric.ShowDifference(Math.Abs(d.Mean))} {(d.Mean < 0 ? "less" : "more")} in {metric.Label}"
            + (d is { Low: { } low, High: { } high }
                ? $" ({facts.Confidence} interval {metric.ShowDifference(low)} to {metric.ShowDifference(high)}"
                    + (d.Decided ? ")" : "; it may be chance)")
                : "");

    private static string Spread(ExperimentFacts facts, string family, IReadOnlyList<LevelResult> designs)
    {
        LevelResult[] known = [.. designs.Where(p => facts.IsComplete(p, 0)).OrderBy(p => p.Metrics[0].Mean)];
        return known.Length == 0 ? $"{family} without a value"
            : known.Length == 1 ? $"{family} {Named(known[0])}"
            : $"{family} from {Named(known[0])} to {Named(known[^1])}";

        string Named(LevelResult p) => $"{Mean(facts, p, 0)} (“{facts.Label(p.Name)}”)";
    }
}
