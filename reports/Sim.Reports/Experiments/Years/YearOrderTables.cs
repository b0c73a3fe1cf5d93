namespace Sim.Reports;

/// <summary>Tables of what turns the order of the policies round.</summary>
internal static class YearOrderTables
{
    /// <summary>Neighbours in the order by every measure, with the lever that turns them round first.</summary>
    public static Table Conclusions(ExperimentFacts facts, YearResult year) => Table.Of(
        $"The order of the policies, and what turns it round first; {facts.Confidence} intervals in brackets",
        year.Conclusions.Where(c => c.Adjacent),
        ("Order", c => Pair(year, c)),
        ("By", c => YearText.Label(c.Measure)),
        ("#At", c => YearBreakEvens.First(c) is { } first ? Factor(first) : "never"),
        ("Turned round first by",
            c => YearBreakEvens.First(c) is { } first ? YearBreakEvens.Label(year, first.Lever) : "none"),
        ("Rests on numbers without a source", c => Rests(year, c))) with { IsCards = true, Forms = Forms.Both };

    /// <summary>For every lever the factor at which each conclusion is turned round.</summary>
    public static Table Levers(YearResult year, IReadOnlyList<YearConclusion> conclusions) => Table.Of(
        "Factor on the rate of faulty releases at which the better policy no longer is; never: not from 1/100 to 100",
        year.Levers.Index(),
        [
            ("Maker", l => l.Item.Label),
            .. conclusions.Select(c => (
                "#" + Pair(year, c),
                (Func<(int Index, YearLever Item), Cell>)(l => Factor(c.BreakEvens[l.Index])))),
        ]);

    /// <summary>The numbers behind the levers, and the conclusions that each turns round.</summary>
    public static Table Numbers(ExperimentFacts facts, YearResult year) => Table.Of(
        "Rates that are assumed, and the order that changes while they stay within their ranges",
        year.Levers.Where(l => !l.HasSource && IsMaker(year, l)),
        ("Maker", l => new Cell(l.Label) { Code = string.Join(", ", l.Numbers) }),
        ("#Assumed", l => string.Join("\u00A0×\u00A0", l.Numbers.Reverse().Select(n =>
            facts.Result.Assumptions.FirstOrDefault(a => a.Path == n)?.Value ?? "?"))),
        ("#Range", l => $"{YearText.Factor(l.From)} to {YearText.Factor(l.To)}"),
        ("Turns round", l => Turned(year, l))) with { IsCards = true };

    // The other levers multiply the same numbers, under some policies or where products have moved.
    private static bool IsMaker(YearResult year, YearLever lever) =>
        lever.Name == "neighbours" || year.Makers.Any(m => m.Name == lever.Name);

    private static string Pair(YearResult year, YearConclusion of) =>
        $"{YearText.Quoted(year, of.Better)} before {YearText.Quoted(year, of.Worse)}";

    private static Cell Factor(BreakEven of) => of.Factor is not { } factor ? "never"
        : new Cell(YearText.Factor(factor))
        {
            Detail = of is { Low: { } low, High: { } high }
                ? $"{YearText.Factor(low)} to {YearText.Factor(high)}" : null,
        };

    private static string Rests(YearResult year, YearConclusion of) => of.RestsOn.Count == 0 ? "no"
        : "yes: " + Phrases.List([.. of.RestsOn.Select(l => YearBreakEvens.Subject(year, l))]);

    private static string Turned(YearResult year, YearLever lever)
    {
        string[] turned = [.. year.Conclusions.Where(c => c.RestsOn.Contains(lever.Name)).Select(c =>
            $"{Pair(year, c)} by {Phrases.Clause(YearText.Label(c.Measure))}")];
        return turned.Length == 0 ? "nothing" : string.Join("; ", turned);
    }
}
