namespace Sim.Reports;

/// <summary>Tables of a year of updates.</summary>
internal static class YearTables
{
    private static readonly int[] Periods = [10, 100];

    /// <summary>A row for each policy: how often it is bad, how bad, and what a mean year costs.</summary>
    public static Table Policies(ExperimentFacts facts, YearResult year) => Table.Of(
        $"Policies; {facts.Confidence} intervals in brackets", year.Policies,
        [
            ("Policy", p => p.Label),
            ("#Vendors moved", p => Numbers.WholePercent(p.Moved)),
            ("#Years with an event above 1%", p => Share(p.Above1)),
            ("#Above 10%", p => Share(p.Above10)),
            .. Periods.Where(n => year.Policies[0].Measures[0].Level(n) is not null).Select(n => (
                $"#Largest event, 1 in {n}",
                (Func<PolicyYear, Cell>)(p => YearText.Value(p.Find(YearMeasureNames.LargestEvent).Level(n)?.Value)))),
            ("#Hours down, mean year", p => Mean(p.Find(YearMeasureNames.DownHours))),
            ("#Hours unprotected, mean year", p => Mean(p.Find(YearMeasureNames.GapHours))),
            ("#Attacks seen when all is well", p => Numbers.WholePercent(p.Seen)),
        ]);

    public static Table Levels(YearResult year, string measure) => Table.Of(
        $"Return levels: {YearText.Label(measure)} that a year reaches once in so many years", year.Policies,
        [
            ("Policy", p => p.Label),
            ("#Mean year", p => p.Mean(measure)),
            .. year.Policies[0].Measures[0].Levels.Select((l, i) => (
                $"#1{Numbers.NoBreak}in{Numbers.NoBreak}{Numbers.Count(l.Period)}",
                (Func<PolicyYear, Cell>)(p => YearText.Value(p.Find(measure).Levels[i].Value)))),
        ]);

    public static Table Intervals(ExperimentFacts facts, YearResult year, string measure) => Table.Of(
        $"Return levels: {YearText.Label(measure)}; {facts.Confidence} intervals by order statistics",
        year.Policies.SelectMany(p => p.Find(measure).Levels.Select(l => (p.Label, Level: l))),
        ("Policy", r => r.Label),
        ("#Once in years", r => Numbers.Count(r.Level.Period)),
        ("#Reached", r => YearText.Value(r.Level.Value)),
        ("#Interval", r => YearText.Interval(r.Level.Low, r.Level.High)));

    public static Table Points(YearResult year, string measure) => Table.Of("Share of years at or above a value",
        year.Policies.SelectMany(p => p.Find(measure).Curve.Points.Select(c => (p.Label, Point: c))),
        ("Policy", r => r.Label),
        ("#Value", r => YearText.Value(r.Point.Value)),
        ("#Years", r => Numbers.Percent(r.Point.Probability)),
        ("#Low", r => Numbers.Percent(r.Point.Low)),
        ("#High", r => Numbers.Percent(r.Point.High)));

    public static Table Rates(YearResult year) => Table.Of(
        "Return levels at half, once and twice the assumed rate of faulty releases",
        year.Policies.SelectMany(p => p.Measures.Select(m => (Policy: p, Measure: m))),
        [
            ("Policy", r => r.Policy.Label),
            ("Measure", r => YearText.Label(r.Measure.Name)),
            .. Periods.SelectMany(n => ((string, double)[])[("half", 0.5), ("assumed", 1), ("double", 2)],
                (n, rate) => (
                $"#Once in {n}, {rate.Item1}",
                (Func<(PolicyYear Policy, YearMeasure Measure), Cell>)(r => YearText.Value((rate.Item2 == 1
                    ? r.Measure.Levels
                    : year.Sensitivity.FirstOrDefault(s => s.Policy == r.Policy.Name && s.Measure == r.Measure.Name
                        && s.Rate.Equals(rate.Item2))?.Levels)?.FirstOrDefault(l => l.Period == n)?.Value)))),
        ]);

    public static Table Origins(YearResult year) => Table.Of(
        "Endpoint-hours of a mean year, down / unprotected, by who released what was faulty",
        year.Policies[0].Origins.Select((o, i) => (o.Name, Index: i)),
        [
            ("Origin", r => r.Name == "neighbours" ? "Filters beside each other"
                : year.Makers.FirstOrDefault(m => m.Name == r.Name)?.Label ?? r.Name),
            ("#Faulty releases a year", r => Numbers.Three(year.Policies.Max(p => p.Origins[r.Index].Events))),
            .. year.Policies.Select(p => ("#" + p.Label, (Func<(string Name, int Index), Cell>)(r =>
                $"{YearText.Value(p.Origins[r.Index].DownHours)} / {YearText.Value(p.Origins[r.Index].GapHours)}"))),
        ]);

    public static Table Makers(YearResult year) => Table.Of(
        "Products from the top of the filter stack down, and the platform", year.Makers,
        ("Maker", m => m.Label),
        ("Load-order group", m => m.Group.Length > 0 ? m.Group : "–"),
        ("#Altitude", m => m.Altitude.Length > 0 ? m.Altitude : "–"),
        ("#Share of machines", m => Numbers.WholePercent(m.Share)),
        ("#Releases a year", m => Numbers.Words(m.Releases)),
        ("#Faulty a year", m => Numbers.Three(m.Faulty)));

    public static Table Groups(YearResult year) => Table.Of(
        "Load-order groups from the top of the stack down", year.Groups,
        ("Group", g => g.Name), ("#From", g => g.From), ("#To", g => g.To),
        ("#Altitudes allotted", g => Numbers.Count(g.Entries)), ("#Companies", g => Numbers.Count(g.Companies)));

    public static Table Differences(ExperimentFacts facts, YearResult year) => Table.Of(
        $"Policy minus “{year.Policies[0].Label}”; {facts.Confidence} intervals", year.Differences,
        ("Policy", d => year.Policies.First(p => p.Name == d.Arm).Label),
        ("Measure", d => YearText.Label(d.Metric)),
        ("#Difference", d => YearText.Difference(d.Metric, d.Mean)),
        ("#Low", d => YearText.Difference(d.Metric, d.Low)),
        ("#High", d => YearText.Difference(d.Metric, d.High)),
        ("#Variance ratio", d => d.VarianceRatio is { } ratio ? Numbers.Three(ratio) : "–"),
        ("Decided", d => d.Decided ? "yes" : "may be chance"));

    private static Cell Share(ShareInterval share) =>
        new(Numbers.Percent(share.Share)) { Detail = $"{Numbers.Percent(share.Low)} to {Numbers.Percent(share.High)}" };

    private static Cell Mean(YearMeasure of) =>
        new(YearText.Value(of.Mean)) { Detail = YearText.Interval(of.Low, of.High) };
}
