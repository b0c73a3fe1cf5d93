namespace Sim.Reports;

/// <summary>Tables of a year of updates.</summary>
internal static class YearTables
{
    /// <summary>Return levels of a measure, a row for each policy.</summary>
    public static DataTable Levels(YearResult year, string measure) => new(
        $"Return levels: {YearText.Label(measure)} that a year reaches once in so many years",
        ["Policy", "#Mean year", .. year.Policies[0].Measures[0].Levels.Select(l => $"#1{Numbers.NoBreak}in{Numbers.NoBreak}{Numbers.Count(l.Period)}")],
        [.. year.Policies.Select(p => (string[])[p.Label, YearText.Value(YearText.Of(p, measure).Mean),
            .. YearText.Of(p, measure).Levels.Select(l => YearText.Value(l.Value))])]);

    /// <summary>The same with intervals, a row for each policy and period.</summary>
    public static DataTable Intervals(ExperimentFacts facts, YearResult year, string measure, string how) => new(
        $"Return levels: {YearText.Label(measure)}; {facts.Confidence} intervals {how}", ["Policy", "#Once in years", "#Reached", "#Interval"],
        [.. year.Policies.SelectMany(p => YearText.Of(p, measure).Levels.Select(l => (string[])
            [p.Label, Numbers.Count(l.Period), YearText.Value(l.Value), YearText.Interval(l.Low, l.High)]))]);

    /// <summary>The points of the curves.</summary>
    public static DataTable Points(YearResult year, string measure) => new(
        "Share of years at or above a value", ["Policy", "#Value", "#Years", "#Low", "#High"],
        [.. year.Policies.SelectMany(p => YearText.Of(p, measure).Curve.Points.Select(c => (string[])
            [p.Label, YearText.Value(c.Value), Numbers.Percent(c.Probability), Numbers.Percent(c.Low), Numbers.Percent(c.High)]))]);

    /// <summary>The load-order groups.</summary>
    public static DataTable Groups(YearResult year) => new(
        "Load-order groups from the top of the stack down", ["Group", "#From", "#To", "#Altitudes allotted", "#Companies"],
        [.. year.Groups.Select(g => (string[])[g.Name, g.From, g.To, Numbers.Count(g.Entries), Numbers.Count(g.Companies)])]);

    /// <summary>Differences from the first policy.</summary>
    public static DataTable Differences(ExperimentFacts facts, YearResult year) => new(
        $"Policy minus “{year.Policies[0].Label}”; {facts.Confidence} intervals",
        ["Policy", "Measure", "#Difference", "#Low", "#High", "#Variance ratio", "Decided"],
        [.. year.Differences.Select(d => (string[])[year.Policies.First(p => p.Name == d.Arm).Label, YearText.Label(d.Metric),
            YearText.Difference(d.Metric, d.Mean), YearText.Difference(d.Metric, d.Low), YearText.Difference(d.Metric, d.High),
            d.VarianceRatio is { } ratio ? Numbers.Three(ratio) : "–", d.Decided ? "yes" : "may be chance"])]);
}
