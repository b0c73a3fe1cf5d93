namespace Sim.Reports;

/// <summary>What turns the order of the policies round, and why the rarest years are the same, in words.</summary>
internal static class YearOrderWords
{
    /// <summary>What turns the order round by the measure of the verdict, and how many conclusions rest on what nobody
    /// knows.</summary>
    public static IEnumerable<string> Order(YearResult year)
    {
        YearConclusion[] adjacent = [.. year.Conclusions.Where(c => c.Adjacent)];
        YearConclusion[] verdict = [.. adjacent.Where(c => c.Measure == YearMeasures.Above1.Name)];
        if (verdict.Length > 0)
        {
            yield return $"What would turn the order round, by {Phrases.Clause(YearMeasures.Above1.Label)}: "
                + string.Join("; ", verdict.Select(c => Turned(year, c))) + ".";
        }

        if (adjacent.Length > 0)
        {
            int resting = adjacent.Count(c => c.RestsOn.Count > 0);
            yield return $"By {Phrases.List([.. adjacent.Select(c => Name(c.Measure)).Distinct()])}, "
                + $"{Numbers.Counted(adjacent.Length, "step")} of the order can be told; "
                + $"{Some(resting, adjacent.Length)} of them change while a rate without a "
                + "source stays within its range. " + Single(year, adjacent);
        }
    }

    /// <summary>Why the rarest years are the same under every policy; nothing where they are not.</summary>
    public static IEnumerable<string> Tail(YearResult year)
    {
        if (year.Tail is not { } tail)
            yield break;

        string equal = $"From the year that comes once in {Numbers.Count(tail.Period)} on, the largest event is the "
            + $"same under every policy ({YearText.Words(tail.Level)} endpoints and more)";
        string platform = "a faulty release of the platform, whose component is on every machine";
        yield return tail.OfPlatform < tail.Years || tail.ProductYears > 0
            ? $"{equal}; in {Numbers.Percent((double)tail.OfPlatform / tail.Years)} of these years it is {platform}."
            : $"{equal}, because it is {platform}" + (tail.MostOfProduct < tail.Level
                ? $": one of a product takes down {YearText.Words(tail.MostOfProduct)} at most, for none is on more "
                    + $"than {Numbers.WholePercent(Widest(year))} of the machines."
                : "; none of a product was as large.");
    }

    private static double Widest(YearResult year) => year.Makers.SkipLast(1).Max(m => m.Share);

    private static string Some(int some, int all) =>
        some == 0 ? "none" : some == all ? "all" : Numbers.Count(some);

    private static string Name(string measure) => Phrases.Clause(YearText.Label(measure));

    private static string Turned(YearResult year, YearConclusion of)
    {
        string pair = $"{YearText.Quoted(year, of.Better)} has fewer than {YearText.Quoted(year, of.Worse)}";
        return YearBreakEvens.First(of) is not { Factor: { } factor } first
            ? $"{pair} whatever one maker's rate is"
            : $"{pair} until {YearBreakEvens.Subject(year, first.Lever)} "
                + $"{(first.Lever is "moved" or "neighbours" ? "are" : "is")} {Numbers.Three(factor)} times as faulty"
                + (first is { Low: { } low, High: { } high }
                    ? $" ({Numbers.Three(low)} to {Numbers.Three(high)})" : "");
    }

    // Makers by themselves, under all policies: the levers that are no policy's own.
    private static string Single(YearResult year, YearConclusion[] adjacent)
    {
        string[] makers = [.. year.Makers.Select(m => m.Name), "neighbours"];
        int turned = adjacent.Count(c => c.RestsOn.Any(makers.Contains));
        return turned == 0 ? "No single maker's rate, the same under all policies, does that."
            : $"A single maker's rate, the same under all policies, does that to {Some(turned, adjacent.Length)} "
                + "of them.";
    }
}
