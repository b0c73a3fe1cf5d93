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

    /// <summary>The verdict: a sentence, or one for each factor whose levels are compared.</summary>
    internal static string Verdict(ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        if (facts.Result.Metrics.Count == 0 || Array.TrueForAll(sets, s => facts.Ranked(s, 0).Length == 0))
        {
            return "Undecided: no arm has a value to compare in every replication.";
        }

        string start = facts.Result.Verdict == "undecided" ? "Undecided: " : string.Empty;
        return start + (sets.Length == 1 ? Single(facts, sets[0]) : Several(facts, sets)) + Chance(facts, sets);
    }

    private static string Single(ExperimentFacts facts, PointSet set)
    {
        ExperimentMetric metric = facts.Result.Metrics[0];
        ArmPoint[] ranked = facts.Ranked(set, 0);
        (ArmPoint best, ArmPoint worst) = (ranked[0], ranked[^1]);
        string value = ExperimentFacts.Value(metric, best.Mean(0));
        if (ranked.Length == 1)
        {
            string every = set.Points.Count > 1 ? " in every replication" : string.Empty;
            return $"Nothing is compared: “{best.Label}” alone has a value{every}, {value} ({metric.Label}).";
        }

        string some = ranked.Length < set.Points.Count ? $" of {set.Count(ranked.Length)} that can be compared" : string.Empty;
        return worst.Mean(0).Equals(best.Mean(0))
            ? $"{set.Count(ranked.Length)} give the same mean, {value} ({metric.Label})."
            : $"“{best.Label}” has the {Least(metric)} mean{some}, {value} ({metric.Label}); “{worst.Label}” has the {Most(metric)}, "
                + $"{ExperimentFacts.Value(metric, worst.Mean(0))}.";
    }

    // Short enough for a heading; the means follow below it.
    private static string Several(ExperimentFacts facts, PointSet[] sets)
    {
        ExperimentMetric metric = facts.Result.Metrics[0];
        string least = Least(metric);
        return $"{char.ToUpperInvariant(least[0])}{least[1..]} in {metric.Label}: {string.Join(", ", sets.Select(Choice))}.";

        string Choice(PointSet set)
        {
            ArmPoint[] ranked = facts.Ranked(set, 0);
            return ranked.Length < 2 ? $"no {set.Factor} can be compared"
                : ranked[0].Mean(0).Equals(ranked[^1].Mean(0)) ? $"every {set.Factor} alike"
                : $"{set.Factor} “{ranked[0].Label}”";
        }
    }

    private static string OfFactor(ExperimentFacts facts, PointSet set)
    {
        ExperimentMetric metric = facts.Result.Metrics[0];
        ArmPoint[] ranked = facts.Ranked(set, 0);
        if (ranked.Length < 2)
        {
            return $"by {set.Factor}, nothing can be compared";
        }

        (ArmPoint best, ArmPoint worst) = (ranked[0], ranked[^1]);
        string value = ExperimentFacts.Value(metric, best.Mean(0));
        string some = ranked.Length < set.Points.Count ? $" of {set.Count(ranked.Length)} that can be compared" : string.Empty;
        return worst.Mean(0).Equals(best.Mean(0))
            ? $"by {set.Factor}, {set.Count(ranked.Length)} give the same mean, {value}"
            : $"by {set.Factor}, “{best.Label}” has the {Least(metric)} mean{some}, {value}, and “{worst.Label}” the {Most(metric)}, "
                + ExperimentFacts.Value(metric, worst.Mean(0));
    }

    // A lowest and a highest mean there always are; whether they say anything, the intervals tell.
    private static string Chance(ExperimentFacts facts, PointSet[] sets)
    {
        PairedDifference[] all = [.. sets.SelectMany(s => facts.Told(s, 0))];
        int open = all.Count(d => !d.Decided);
        string from = sets.Length == 1 ? $" from “{facts.Label(sets[0].Baseline)}”" : string.Empty;
        return open == 0 ? string.Empty
            : facts.Result.Replications == 1 ? " One replication cannot tell chance from difference."
            : all.Length == 1 ? " That may be chance."
            : $" Of {Numbers.Count(all.Length)} differences{from}, {Numbers.Count(open)} may be chance.";
    }

    /// <summary>The paragraphs below it.</summary>
    internal static IReadOnlyList<string> Paragraphs(ExperimentFacts facts)
    {
        List<string> words = [];
        if (facts.IsAveraged)
        {
            PointSet[] sets = [.. facts.Compared];
            words.AddRange(sets.Length > 1 && facts.Result.Metrics.Count > 0
                ? [$"In {facts.Result.Metrics[0].Label}: {string.Join("; ", sets.Select(s => OfFactor(facts, s)))}."]
                : []);
            words.Add(Judged(facts));
        }

        foreach (PointSet set in facts.Compared)
        {
            words.AddRange(Of(facts, set));
        }

        words.Add(Limits(facts));
        return words;
    }

    private static string Judged(ExperimentFacts facts)
    {
        string over = string.Join("; ", facts.Compared.Where(s => s.Points.Count > 0)
            .Select(s => $"of {s.Factor} over {ExperimentFacts.Plural(s.Points[0].Arms, "arm")}, {s.Averaged}"));
        string[] conditions = [.. facts.Sets.Where(s => !s.Compared).Select(s => s.Factor!)];
        string listed = conditions.Length == 0 ? string.Empty
            : $" The levels of {string.Join(" and ", conditions)} are conditions and no choices: they are listed and not judged.";
        return $"Each level is judged by its mean over all arms that have it, all of equal weight: {over}.{listed}";
    }

    private static IEnumerable<string> Of(ExperimentFacts facts, PointSet set)
    {
        if (facts.Ranked(set, 0) is { Length: > 1 } ranked && facts.Ranked(set, 1) is { Length: > 1 } others)
        {
            yield return Cost(facts, set, ranked[0], others[0]);
        }

        for (int m = 0; m < Math.Min(MostMetrics, facts.Result.Metrics.Count); m++)
        {
            if (DifferenceWords.Of(facts, set, m) is { } differences)
            {
                yield return differences;
            }
        }

        for (int m = 0; m < facts.Result.Metrics.Count; m++)
        {
            if (MissingWords.Of(facts, set, m) is { Length: > 0 } missing)
            {
                yield return char.ToUpperInvariant(missing[0]) + missing[1..];
            }
        }
    }

    private static string Cost(ExperimentFacts facts, PointSet set, ArmPoint best, ArmPoint other)
    {
        ExperimentMetric metric = facts.Result.Metrics[1];
        string by = facts.Compared.Count() > 1 ? $"By {set.Factor}, in {metric.Label}:" : $"By {metric.Label},";
        string least = $"“{other.Label}” has the {Least(metric)} mean, {ExperimentFacts.Value(metric, other.Mean(1))}";
        return !facts.IsComplete(best, 1) ? $"{by} {least}; “{best.Label}” cannot be compared."
            : best.Mean(1).Equals(other.Mean(1)) ? $"{by} no other mean is better than that of “{best.Label}”, {ExperimentFacts.Value(metric, best.Mean(1))}."
            : $"{by} {least}, where “{best.Label}” has {ExperimentFacts.Value(metric, best.Mean(1))}.";
    }

    private static string Limits(ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        int assumed = result.Assumptions.Count(a => a.Basis == "assumed");
        string rests = result.Assumptions.Count == 0 ? "The result names no source for its numbers."
            : $"It rests on {ExperimentFacts.Plural(result.Assumptions.Count, "number")}, {Numbers.Count(assumed)} of them assumed.";
        return (result.Replications == 1
            ? "One replication of one model has no interval, and does not tell how far the model is from the world. "
            : $"The intervals tell the chance between {ExperimentFacts.Plural(result.Replications, "replication")} of one model; "
                + "they do not tell how far the model is from the world. ") + rests;
    }

    private static string Least(ExperimentMetric metric) => metric.LowerIsBetter ? "lowest" : "highest";

    private static string Most(ExperimentMetric metric) => metric.LowerIsBetter ? "highest" : "lowest";
}
