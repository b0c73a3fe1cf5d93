namespace Sim.Reports;

/// <summary>The answer in words for those who decide: every figure in them is of the result.</summary>
public static class ExperimentWords
{
    // The first two metrics are what the answer is about; the others have their tables.
    private const int MostMetrics = 2;

    // Measures that read the scores of designs as shares or steps.
    private static readonly string[] Scored =
    [
        "totals.successfulAttacks", "totals.successfulAttacksWithoutFault", "totals.successfulAttacksWithoutUpdate",
        "totals.compromisedEndpointDays",
    ];

    /// <summary>The verdict in one sentence, then the paragraphs below it.</summary>
    public static IReadOnlyList<string> Of(ExperimentResult result)
    {
        ExperimentFacts facts = new(result);
        return [Verdict(facts), .. Paragraphs(facts)];
    }

    /// <summary>The verdict: which level meets what is expected, else a sentence, or one for each factor whose levels
    /// are compared.</summary>
    internal static string Verdict(ExperimentFacts facts)
    {
        bool undecided = facts.Result.Verdict == ExperimentVerdict.Undecided;
        return ExpectationWords.Headline(facts) is { } answer ? (undecided ? "Undecided, but: " : "") + answer
            : FamilyWords.Verdict(facts) is { } families ? (undecided ? "Undecided: " : "") + families
            : undecided || IsEmpty(facts) ? "Undecided: " + Compared(facts)
            : Phrases.Capital(Compared(facts));
    }

    /// <summary>The paragraphs below it.</summary>
    internal static IReadOnlyList<string> Paragraphs(ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        return
        [
            .. ExpectationWords.Of(facts),
            .. FamilyWords.Paragraphs(facts),
            .. (ExpectationWords.Headline(facts) is null && FamilyWords.Verdict(facts) is null)
                    || facts.Result.Arms.Count == 1 ? []
                : (string[])[Phrases.Capital(Compared(facts))],
            .. sets.Length < 2 ? [] : facts.Result.Metrics.Take(1).Select(m =>
                $"In {m.Label}: {string.Join("; ", sets.Select(s => OfFactor(facts, s)))}."),
            .. facts.IsAveraged ? [Judged(facts)] : (string[])[],
            .. sets.SelectMany(s => (string[])[.. Cost(facts, s), .. facts.Result.Metrics.Take(MostMetrics)
                .Select((_, m) => DifferenceWords.Of(facts, s, m)).OfType<string>(), .. MissingWords.Of(facts, s)]),
            Limits(facts.Result),
            .. EvidenceText.Summary(facts.Cells) is { } rest ? [rest] : (string[])[],
            .. facts.Result.Metrics.Any(m => Scored.Contains(m.Metric)) ? [EvidenceText.Scores] : (string[])[],
        ];
    }

    private static bool IsEmpty(ExperimentFacts facts) => facts.Compared.All(s => Standing.Of(facts, s, 0) is null);

    // Begins with a small letter where it can stand after a colon.
    private static string Compared(ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        return IsEmpty(facts) ? "no arm has a value to compare in every replication"
                + (facts.Result.Metrics.Count > 0 ? $" ({facts.Result.Metrics[0].Label})." : ".")
            : sets.Length == 1 ? Single(sets[0], Standing.Of(facts, sets[0], 0)!)
            : Several(facts, sets) + Chance(facts, sets);
    }

    private static string Single(PointSet set, Standing standing)
    {
        string label = $" ({standing.Metric.Label})";
        string every = set.Points.Count > 1 ? " in every replication" : string.Empty;
        return standing.Compared > 1 ? $"{standing.Ends(label)}.{standing.Chance()}"
            : $"nothing is compared: {standing.BestNamed} alone has a value{every}, {standing.BestValue}{label}.";
    }

    // Short enough for a heading; the means follow below it.
    private static string Several(ExperimentFacts facts, PointSet[] sets)
    {
        ExperimentMetric metric = facts.Result.Metrics[0];
        return $"{(metric.LowerIsBetter ? "Lowest" : "Highest")} in {metric.Label}: "
            + string.Join(", ", sets.Select(s => Standing.Of(facts, s, 0) is not { Compared: > 1 } standing
                ? $"no {s.Factor} can be compared"
                : standing.IsTie ? $"every {s.Factor} alike"
                : $"{s.Factor} {standing.BestNamed}")) + ".";
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

    private static string Judged(ExperimentFacts facts)
    {
        string over = string.Join("; ", facts.Compared.Where(s => s.Points.Count > 0)
            .Select(s => $"of {s.Factor} over {Numbers.Counted(s.Arms, "arm")}{s.Averaged}"));
        string[] conditions = [.. facts.Sets.Where(s => !s.Compared).Select(s => s.Factor!)];
        string listed = conditions.Length == 0 ? string.Empty
            : $" The levels of {string.Join(" and ", conditions)} are conditions and no choices: they are listed and "
                + "not judged.";
        return $"Each level is judged by its mean over all arms that have it, all of equal weight: {over}.{listed}";
    }

    // What the best by the first metric cost by the second.
    private static IEnumerable<string> Cost(ExperimentFacts facts, PointSet set)
    {
        if (Standing.Of(facts, set, 0) is not { Compared: > 1 } first
            || Standing.Of(facts, set, 1) is not { Compared: > 1 } second)
            yield break;

        string by = facts.Compared.Count() > 1 ? $"By {set.Factor}, in {second.Metric.Label}:"
            : $"By {second.Metric.Label},";
        string[] both = [.. first.Best.Intersect(second.Best)];
        LevelResult best = set.Points.Where(p => (both.Length > 0 ? both : first.Best).Contains(p.Name))
            .OrderByDescending(p => facts.IsComplete(p, 1)).First();
        string label = facts.Label(best.Name);
        yield return second.IsTie ? $"{by} {second.Ends(string.Empty)}."
            : both.Length > 0 ? $"{by} no other mean is better than that of “{label}”, {second.BestValue}."
            : $"{by} {second.BestNamed} {Standing.Have(second.Best)} the {second.Least} mean, {second.BestValue}"
                + (!facts.IsComplete(best, 1) ? $"; “{label}” cannot be compared."
                    : $", where “{label}” has {second.Metric.Show(best.Metrics[1].Mean)}.");
    }

    private static string Limits(ExperimentResult result)
    {
        int assumed = result.Assumptions.Count(a => a.Basis == Basis.Assumed);
        return (result.Replications == 1 ? "One replication of one model has no interval, and does not tell"
            : $"The intervals tell the chance between {Numbers.Counted(result.Replications, "replication")} of one "
                + "model; they do not tell") + " how far the model is from the world. "
            + (result.Assumptions.Count == 0 ? "The result names no source for its numbers."
                : $"It rests on {Numbers.Counted(result.Assumptions.Count, "number")}, {Numbers.Count(assumed)} of "
                    + "them assumed.");
    }
}
