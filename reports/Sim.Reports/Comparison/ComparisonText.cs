namespace Sim.Reports;

/// <summary>What differs between two runs, in sentences made from the numbers.</summary>
internal static class ComparisonText
{
    /// <summary>One sentence.</summary>
    public static string Headline(RunComparison pair)
    {
        if (pair.IsSame)
            return "A and B are the same run, transition for transition.";

        long a = pair.A.Result.Totals.WentDown;
        long b = pair.B.Result.Totals.WentDown;
        if (a == b)
            return a == 0
                ? "No machine went down in A or in B." : $"In A and in B {Numbers.Words(a)} machines {Past(pair)}.";

        string change = a == 0 ? "" : $" ({ComparedFigure.Percent(a, b)})";
        return $"{Numbers.Words(Math.Abs(b - a))} {(b < a ? "fewer" : "more")} machines {Past(pair)} in B than in "
            + $"A{change}.";
    }

    /// <summary>The sentences under it.</summary>
    public static IReadOnlyList<string> Sentences(RunComparison pair)
    {
        List<string> sentences = [Downtime(pair.A.Result.Totals.DownHours, pair.B.Result.Totals.DownHours)];
        if (pair.A.Result.Totals.WentDown > 0 && pair.B.Result.Totals.WentDown > 0)
            sentences.Add(
                $"Half of the {Machines(pair)} were usable again {Half(pair.A)} in A and {Half(pair.B)} in B.");

        sentences.Add($"Expectations. A: {VerdictText.Expectations(pair.A)} B: {VerdictText.Expectations(pair.B)}");
        return sentences;
    }

    private static string Past(RunComparison pair) => pair.A.Down.OnlyCrashes ? pair.B.Down.Past : pair.A.Down.Past;

    private static string Machines(RunComparison pair) =>
        pair.A.Down.OnlyCrashes ? pair.B.Down.Machines : pair.A.Down.Machines;

    private static string Downtime(double a, double b)
    {
        string both = $"Machines were down for {Numbers.Words(a)} hours in A and {Numbers.Words(b)} hours in B";
        return a.Equals(b) || a == 0 ? both + "." : $"{both} ({ComparedFigure.Percent(a, b)}).";
    }

    private static string Half(RunFacts facts) => facts.Release?.Usable50 is double seconds
        ? "after " + Durations.Words(seconds)
        : $"not within {Durations.Words(facts.Result.DurationSeconds)}";
}
