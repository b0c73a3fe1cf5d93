namespace Sim.Reports;

/// <summary>A year of updates in words for those who decide: every figure in them is of the result.</summary>
public static class YearWords
{
    private const int LongPeriod = 100;
    private const int ShortPeriod = 10;

    /// <summary>The verdict in one sentence.</summary>
    public static string Verdict(YearResult year)
    {
        PolicyYear first = year.Policies[0];
        PolicyYear best = year.Policies.MinBy(p => p.Above1.Share)!;
        return "One faulty release takes down more than 1% of all endpoints in "
            + $"{Numbers.Percent(first.Above1.Share)} of years under “{first.Label}”" + (best == first
                ? "; no other policy has fewer such years."
                : $", in {Numbers.Percent(best.Above1.Share)} under “{best.Label}”.");
    }

    /// <summary>The paragraphs below it.</summary>
    public static IReadOnlyList<string> Paragraphs(YearResult year) =>
        [
            Blast(year), Protection(year), .. Platform(year), .. YearOrderWords.Tail(year), Rates(year),
            .. YearOrderWords.Order(year), Limits(year),
        ];

    private static string Blast(YearResult year) =>
        $"Of {Numbers.Words(year.Endpoints)} endpoints, once in "
            + $"{Numbers.Count(Level(year.Policies[0], ShortPeriod).Period)} "
            + $"years a single faulty release takes down at least: {Each(year, p => Reached(p, ShortPeriod))}. Once in "
            + $"{Numbers.Count(Level(year.Policies[0], LongPeriod).Period)} years: "
            + $"{Each(year, p => Reached(p, LongPeriod))}. "
            + $"A mean year costs, in {Phrases.Clause(YearMeasures.DownHours.Label)}: "
            + $"{Each(year, p => p.Mean(YearMeasures.DownHours))}.";

    private static string Protection(YearResult year)
    {
        PolicyYear least = year.Policies.MinBy(p => p.Find(YearMeasures.GapHours).Mean)!;
        PolicyYear most = year.Policies.MaxBy(p => p.Find(YearMeasures.GapHours).Mean)!;
        string lost = $"leaves {most.Mean(YearMeasures.GapHours)} "
            + $"{Phrases.Clause(YearMeasures.GapHours.Label)} in a mean year";
        return (least == most ? $"Every policy {lost}."
            : $"The price is protection: “{most.Label}” {lost}, “{least.Label}” "
                + $"{least.Mean(YearMeasures.GapHours)}.")
            + " Where nothing goes wrong, the protecting products see of all attacks: "
            + $"{Each(year, p => Numbers.WholePercent(p.Seen))}. How much a design sees was judged in an order from 0 "
            + "to 5 and is read as fifths.";
    }

    private static IEnumerable<string> Platform(YearResult year)
    {
        PolicyYear most = year.Policies.MaxBy(PlatformGap)!;
        if (PlatformGap(most) > 0)
        {
            yield return "Who moves onto the platform's interface moves onto its vendor's faults and calendar. Under "
                + $"“{most.Label}” {Numbers.WholePercent(PlatformGap(most) / most.Origins.Sum(o => o.GapHours))} of "
                + "the unprotected hours come from the platform's own faulty releases, "
                + $"{Numbers.Trimmed(year.Makers[^1].Faulty, 2)} a year, each of which acts on all agents on it at "
                + "once.";
        }
    }

    private static double PlatformGap(PolicyYear policy) => policy.Origins.First(o => o.Name == "platform").GapHours;

    private static string Rates(YearResult year) =>
        $"Nobody publishes how often a release is faulty: {Numbers.Three(year.FaultyReleases)} faulty releases of all "
            + "makers in a year are assumed.";

    private static string Limits(YearResult year) =>
        $"{Numbers.Count(year.Years)} years were simulated; the same releases are faulty under every policy. What a "
            + $"faulty release does was run before: each draws one of {Numbers.Counted(year.Responses, "replication")} "
            + "of its arm. "
            + (year.Responses > 1 ? "Intervals hold the chance between simulated years and that of these runs"
                : "Intervals tell the chance between simulated years; of one run the chance of runs cannot be told")
            + ". How far rates and model are from the world they do not know.";

    // The same figure under all policies is said once.
    private static string Each(YearResult year, Func<PolicyYear, string> figure)
    {
        string[] figures = [.. year.Policies.Select(figure)];
        return figures.Length > 1 && figures.Distinct().Count() == 1 ? figures[0] + " under every policy"
            : string.Join(", ", year.Policies.Select((p, i) => $"{figures[i]} under “{p.Label}”"));
    }

    private static string Reached(PolicyYear policy, int period) => YearText.Words(Level(policy, period).Value);

    // Of fewer years than a period, the longest that there is.
    private static ReturnLevel Level(PolicyYear policy, int period)
    {
        YearMeasure largest = policy.Find(YearMeasures.LargestEvent);
        return largest.Level(period) ?? largest.Levels[^1];
    }
}
