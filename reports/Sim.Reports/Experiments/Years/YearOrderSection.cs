namespace Sim.Reports;

/// <summary>What turns the order of the policies round: every conclusion with what it hangs on, then each lever by
/// itself, then the numbers behind the levers.</summary>
internal static class YearOrderSection
{
    public static IEnumerable<Block> Build(ExperimentFacts facts, YearResult year)
    {
        if (year.Conclusions.Count == 0)
            yield break;

        yield return new Heading("What turns the order round");
        yield return new Paragraph(
            "Rates of faulty releases are multiplied, one maker's at a time, until two policies change places. Nobody "
                + "publishes these rates: a conclusion that changes while one of them stays within its range rests "
                + "on a "
                + "number without a source. The range is what stands beside the number, else half to double.",
                Voice.Note);
        yield return YearOrderTables.Conclusions(facts, year);
        foreach (string measure in year.Conclusions.Select(c => c.Measure).Distinct())
        {
            YearConclusion[] adjacent = Of(year, measure, isAdjacent: true);
            YearConclusion[] others = Of(year, measure, isAdjacent: false);
            string label = YearText.Label(measure);
            if (adjacent.Length > 0)
            {
                yield return new Fold($"{label}: each maker by itself", YearOrderTables.Levers(year, adjacent),
                    IsOpen: measure == YearMeasures.Above1.Name);
            }

            if (others.Length > 0)
            {
                yield return new Fold(
                    $"{label}: against “{year.Policies[0].Label}”", YearOrderTables.Levers(year, others))
                {
                    IsPrinted = false,
                };
            }
        }

        yield return new Fold("Numbers without a source that the order hangs on", YearOrderTables.Numbers(facts, year));
        if (Others(facts, year) is { } unsaid)
            yield return new Paragraph(unsaid, Voice.Note);
    }

    // What is assumed and no lever multiplies.
    private static string? Others(ExperimentFacts facts, YearResult year)
    {
        Assumption[] others = [.. facts.Result.Assumptions.Where(a => a.Basis is Basis.Assumed or Basis.Fitted
            && !year.Levers.Any(l => l.Numbers.Contains(a.Path)))];
        string[] ofYear = [.. others.Where(a => a.Path.StartsWith("year.", StringComparison.Ordinal))
            .GroupBy(a => a.Path.Split('.')[^1]).Select(g => $"{g.Key} ({Numbers.Count(g.Count())})")];
        return others.Length == 0 ? null
            : $"Nothing is said here of {Numbers.Counted(others.Length, "other number")} without a source: "
                + (ofYear.Length == 0 ? "" : $"of the year {Phrases.List(ofYear)}; ")
                + "those of the scenario and the designs, with the prior of the classes of faults. All are listed "
                + "under "
                + "“Assumptions”.";
    }

    private static YearConclusion[] Of(YearResult year, string measure, bool isAdjacent) =>
        [.. year.Conclusions.Where(c => c.Measure == measure && c.Adjacent == isAdjacent)];
}
