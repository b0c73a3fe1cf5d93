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
        [Blast(year), Protection(year), .. Platform(year), .. Tail(year), Rates(year), Limits(year)];

    private static string Blast(YearResult year) =>
        $"Of {Numbers.Words(year.Endpoints)} endpoints, once in "
            + $"{Numbers.Count(Level(year.Policies[0], ShortPeriod).Period)} "
            + $"years a single faulty release takes down at least: {Each(year, p => Reached(p, ShortPeriod))}. Once in "
            + $"{Numbers.Count(Level(year.Policies[0], LongPeriod).Period)} years: "
            + $"{Each(year, p => Reached(p, LongPeriod))}. "
            + $"A mean year costs, in endpoint-hours down: {Each(year, p => p.Mean(YearMeasureNames.DownHours))}.";

    private static string Protection(YearResult year)
    {
        PolicyYear least = year.Policies.MinBy(p => p.Find(YearMeasureNames.GapHours).Mean)!;
        PolicyYear most = year.Policies.MaxBy(p => p.Find(YearMeasureNames.GapHours).Mean)!;
        string lost = $"leaves {most.Mean(YearMeasureNames.GapHours)} endpoint-hours unprotected in a mean year";
        return (least == most ? $"Every policy {lost}."
            : $"The price is protection: “{most.Label}” {lost}, “{least.Label}” "
                + $"{least.Mean(YearMeasureNames.GapHours)}.")
            + " Where nothing goes wrong, the protecting products see of all attacks: "
            + $"{Each(year, p => Numbers.WholePercent(p.Seen))}.";
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

    // The platform's own faults hit everybody under every policy: where the rarest years are the same, that is why.
    private static IEnumerable<string> Tail(YearResult year)
    {
        ReturnLevel[] levels = [.. year.Policies.Select(p => p.Find(YearMeasureNames.LargestEvent).Levels[^1])];
        if (year.Policies.Count > 1 && year.Makers[^1].Faulty > 0 && levels[0].Value > 0
            && levels.All(l => l.Value.Equals(levels[0].Value)))
        {
            yield return $"No policy changes the worst: once in {levels[0].Period} years the largest event is the same "
                + $"under all of them, {YearText.Value(levels[0].Value)} endpoints. The platform's own component is on "
                + "every machine, whoever else may be in the kernel.";
        }
    }

    private static string Rates(YearResult year)
    {
        PolicyYear first = year.Policies[0];
        string other = first.Find(YearMeasureNames.DownHours).Level(ShortPeriod) is not { } assumed ? string.Empty
            : $" Under “{first.Label}” the year that is reached once in {assumed.Period} costs "
                + $"{YearText.Value(assumed.Value)} endpoint-hours down"
            + string.Concat(year.Sensitivity.Where(s => s.Policy == first.Name
                && s.Measure == YearMeasureNames.DownHours)
                .Select(s => $", at {(s.Rate < 1 ? "half" : "double")} the rate "
                    + YearText.Value(s.Levels.First(l => l.Period == assumed.Period).Value))) + ".";
        return $"Nobody publishes how often a release is faulty: {Numbers.Three(year.FaultyReleases)} faulty releases "
            + $"of all makers in a year are assumed.{other}";
    }

    private static string Limits(YearResult year) =>
        $"{Numbers.Count(year.Years)} years were simulated; the same releases are faulty under every policy. What a "
            + $"faulty release does was run before: each draws one of {Numbers.Counted(year.Responses, "replication")} "
            + "of its arm. Intervals tell the chance between simulated years, not how far rates and model are from the "
            + "world.";

    // The same figure under all policies is said once.
    private static string Each(YearResult year, Func<PolicyYear, string> figure)
    {
        string[] figures = [.. year.Policies.Select(figure)];
        return figures.Length > 1 && figures.Distinct().Count() == 1 ? figures[0] + " under every policy"
            : string.Join(", ", year.Policies.Select((p, i) => $"{figures[i]} under “{p.Label}”"));
    }

    private static string Reached(PolicyYear policy, int period) => YearText.Value(Level(policy, period).Value);

    // Of fewer years than a period, the longest that there is.
    private static ReturnLevel Level(PolicyYear policy, int period)
    {
        YearMeasure largest = policy.Find(YearMeasureNames.LargestEvent);
        return largest.Level(period) ?? largest.Levels[^1];
    }
}
