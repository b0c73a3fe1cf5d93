namespace Sim.Reports;

/// <summary>The answer in words for those who decide: every figure in them is of the result.</summary>
public static class ExperimentWords
{
    // The first two metrics are what the answer is about; the others have their tables.
    private const int MostMetrics = 2;

    /// <summary>The verdict in one sentence, then the paragraphs below it.</summary>
    public static IReadOnlyList<string> Of(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ExperimentFacts facts = new(result);
        return [Verdict(facts), .. Paragraphs(facts)];
    }

    /// <summary>The verdict: which level meets what is expected, else a sentence, or one for each factor whose levels
    /// are compared.</summary>
    internal static string Verdict(ExperimentFacts facts) => ExpectationWords.Headline(facts) is { } answer
        ? (facts.Result.Verdict == ExperimentVerdict.Undecided ? "Undecided, but: " : string.Empty) + answer
        : Compared(facts, facts.Result.Verdict == ExperimentVerdict.Undecided
            || IsEmpty(facts) ? "Undecided: " : string.Empty);

    private static bool IsEmpty(ExperimentFacts facts) => facts.Compared.All(s => Standing.Of(facts, s, 0) is null);

    private static string Compared(ExperimentFacts facts, string start)
    {
        PointSet[] sets = [.. facts.Compared];
        return start + (IsEmpty(facts)
            ? $"{(start.Length == 0 ? "N" : "n")}o arm has a value to compare in every replication"
                + (facts.Result.Metrics.Count > 0 ? $" ({facts.Result.Metrics[0].Label})." : ".")
            : sets.Length == 1 ? Single(facts, sets[0], start.Length == 0) : Several(facts, sets)
                + Chance(facts, sets));
    }

    private static string Single(ExperimentFacts facts, PointSet set, bool isFirst)
    {
        Standing standing = Standing.Of(facts, set, 0)!;
        string label = $" ({standing.Metric.Label})";
        if (standing.Compared == 1)
        {
            string every = set.Points.Count > 1 ? " in every replication" : string.Empty;
            return $"{(isFirst ? "N" : "n")}othing is compared: {standing.BestNamed} alone has a value{every}, "
                + $"{standing.BestValue}{label}.";
        }

        string ends = standing.Ends(label);
        return (isFirst ? Sentence(ends) : ends) + "." + standing.Chance();
    }

    // Short enough for a heading; the means follow below it.
    private static string Several(ExperimentFacts facts, PointSet[] sets)
    {
        ExperimentMetric metric = facts.Result.Metrics[0];
        return $"{(metric.LowerIsBetter ? "Lowest" : "Highest")} in {metric.Label}: "
            + $"{string.Join(", ", sets.Select(Choice))}.";

        string Choice(PointSet set) => Standing.Of(facts, set, 0) is not { Compared: > 1 } standing
            ? $"no {set.Factor} can be compared"
            : standing.IsTie ? $"every {set.Factor} alike"
            : $"{set.Factor} {standing.BestNamed}";
    }

    private static string OfFactor(ExperimentFacts facts, PointSet set) =>
        $"by {set.Factor}, " + (Standing.Of(facts, set, 0) is { Compared: > 1 } standing
            ? standing.Ends(string.Empty, ", and ") : "nothing can be compared");

    // A lowest and a highest mean there always are; whether they say anything, the intervals tell.
    private static string Chance(ExperimentFacts facts, PointSet[] sets)
    {
        PairedDifference[] all = [.. sets.SelectMany(s => facts.Told(s, 0))];
        int open = all.Count(d => !d.Decided);
        return open == 0 ? string.Empty
            : facts.Result.Replications == 1 ? " One replication cannot tell chance from difference."
            : $" Of {Numbers.Count(all.Length)} differences, {Numbers.Count(open)} may be chance.";
    }

    private static string Sentence(string clause) => Phrases.Capital(clause);

    /// <summary>The paragraphs below it.</summary>
    internal static IReadOnlyList<string> Paragraphs(ExperimentFacts facts)
    {
        List<string> words = [.. ExpectationWords.Of(facts)];
        words.AddRange(ExpectationWords.Headline(facts) is null ? [] : [Compared(facts, string.Empty)]);
        if (facts.IsAveraged)
        {
            PointSet[] sets = [.. facts.Compared];
            words.AddRange(sets.Length > 1 && facts.Result.Metrics.Count > 0
                ? [$"In {facts.Result.Metrics[0].Label}: {string.Join("; ", sets.Select(s => OfFactor(facts, s)))}."]
                : []);
            words.Add(Judged(facts));
        }

        foreach (PointSet set in facts.Compared)
            words.AddRange(Of(facts, set));

        words.Add(Limits(facts));
        return words;
    }

    private static string Judged(ExperimentFacts facts)
    {
        string over = string.Join("; ", facts.Compared.Where(s => s.Points.Count > 0)
            .Select(s => $"of {s.Factor} over {Numbers.Counted(s.Points[0].Arms, "arm")}, {s.Averaged}"));
        string[] conditions = [.. facts.Sets.Where(s => !s.Compared).Select(s => s.Factor!)];
        string listed = conditions.Length == 0 ? string.Empty
            : $" The levels of {string.Join(" and ", conditions)} are conditions and no choices: they are listed and "
                + "not judged.";
        return $"Each level is judged by its mean over all arms that have it, all of equal weight: {over}.{listed}";
    }

    private static IEnumerable<string> Of(ExperimentFacts facts, PointSet set)
    {
        if (Standing.Of(facts, set, 0) is { Compared: > 1 } first
            && Standing.Of(facts, set, 1) is { Compared: > 1 } second)
        {
            yield return Cost(facts, set, first, second);
        }

        for (int m = 0; m < Math.Min(MostMetrics, facts.Result.Metrics.Count); m++)
        {
            if (DifferenceWords.Of(facts, set, m) is { } differences)
                yield return differences;
        }

        for (int m = 0; m < facts.Result.Metrics.Count; m++)
        {
            if (MissingWords.Of(facts, set, m) is { Length: > 0 } missing)
                yield return Sentence(missing);
        }
    }

    // What the best by the first metric cost by the second.
    private static string Cost(ExperimentFacts facts, PointSet set, Standing first, Standing second)
    {
        string by = facts.Compared.Count() > 1 ? $"By {set.Factor}, in {second.Metric.Label}:"
            : $"By {second.Metric.Label},";
        string[] both = [.. first.Best.Where(second.Best.Contains)];
        ArmPoint best = set.Points.Where(p => (both.Length > 0 ? both
            : first.Best).Contains(p.Name)).OrderByDescending(p => facts.IsComplete(p, 1)).First();
        return second.IsTie ? $"{by} {second.Ends(string.Empty)}."
            : both.Length > 0 ? $"{by} no other mean is better than that of “{best.Label}”, {second.BestValue}."
            : $"{by} {second.BestNamed} {(second.Best.Count == 1 ? "has" : "share")} the "
                + $"{(second.Metric.LowerIsBetter ? "lowest" : "highest")} mean, {second.BestValue}"
                + (!facts.IsComplete(best, 1) ? $"; “{best.Label}” cannot be compared."
                    : $", where “{best.Label}” has {ExperimentFacts.Value(second.Metric, best.Mean(1))}.");
    }

    private static string Limits(ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        int assumed = result.Assumptions.Count(a => a.Basis == Basis.Assumed);
        string rests = result.Assumptions.Count == 0 ? "The result names no source for its numbers."
            : $"It rests on {Numbers.Counted(result.Assumptions.Count, "number")}, {Numbers.Count(assumed)} of them "
                + "assumed.";
        return (result.Replications == 1
            ? "One replication of one model has no interval, and does not tell how far the model is from the world. "
            : $"The intervals tell the chance between {Numbers.Counted(result.Replications, "replication")} of one "
                + "model; "
                + "they do not tell how far the model is from the world. ") + rests;
    }
}
