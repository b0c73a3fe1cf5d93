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
                ? "No machine went down in A or in B." : $"In A and in B {Numbers.Words(a)} machines {pair.Down.Past}.";

        string change = a == 0 ? "" : $" ({ComparedFigure.Percent(a, b)})";
        return $"{Numbers.Words(Math.Abs(b - a))} {(b < a ? "fewer" : "more")} machines {pair.Down.Past} in B than in "
            + $"A{change}.";
    }

    /// <summary>The sentences under it.</summary>
    public static IReadOnlyList<string> Sentences(RunComparison pair)
    {
        (RunTotals a, RunTotals b) = (pair.A.Result.Totals, pair.B.Result.Totals);
        return
        [
            Downtime(a.DownHours, b.DownHours),
            .. a.WentDown == 0 || b.WentDown == 0 ? (string[])[] :
                [Half(pair)],
            $"Expectations. A: {VerdictText.Expectations(pair.A)} B: {VerdictText.Expectations(pair.B)}",
        ];
    }

    private static string Downtime(double a, double b)
    {
        string both = $"Machines were down for {Numbers.Words(a)} hours in A and {Numbers.Words(b)} hours in B";
        return a.Equals(b) || a == 0 ? both + "." : $"{both} ({ComparedFigure.Percent(a, b)}).";
    }

    private static string Half(RunComparison pair)
    {
        (string a, string b) = (Half(pair.A), Half(pair.B));
        return pair is { A.Release.Usable50: null, B.Release.Usable50: null }
            ? $"In neither run were half of the {pair.Down.Machines} usable again: {a} in A, {b} in B."
            : $"Half of the {pair.Down.Machines} were usable again {a} in A and {b} in B.";
    }

    private static string Half(RunFacts facts) => facts.Release?.Usable50 is double seconds
        ? "after " + Durations.Words(seconds)
        : $"not within {Durations.Words(facts.Result.DurationSeconds)}";
}
