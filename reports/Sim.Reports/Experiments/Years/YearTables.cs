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
            ("#" + YearMeasures.Above1.Heading, p => Share(p.Above1)),
            ("#" + YearMeasures.Above10.Heading, p => Share(p.Above10)),
            .. Periods.Where(n => year.Policies[0].Measures[0].Level(n) is not null).Select(n => (
                $"#{YearMeasures.LargestEvent.Heading}, 1 in {n}",
                (Func<PolicyYear, Cell>)(p => YearText.Value(
                    YearMeasures.LargestEvent, p.Find(YearMeasures.LargestEvent).Level(n)?.Value)))),
            .. new[] { YearMeasures.DownHours, YearMeasures.GapHours }.Select(m => (
                $"#{m.Heading}, mean year", (Func<PolicyYear, Cell>)(p => Mean(p, m)))),
            ("#Attacks seen when all is well", p => Numbers.WholePercent(p.Seen)),
        ]);

    public static Table Levels(YearResult year, Measure measure) => Table.Of(
        $"{measure.Label}: what a year reaches once in so many years", year.Policies,
        [
            ("Policy", p => p.Label),
            ("#Mean year", p => YearText.Value(measure, p.Find(measure).Mean)),
            .. year.Policies[0].Measures[0].Levels.Select((l, i) => (
                $"#1{Numbers.NoBreak}in{Numbers.NoBreak}{Numbers.Count(l.Period)}",
                (Func<PolicyYear, Cell>)(p => YearText.Value(measure, p.Find(measure).Levels[i].Value)))),
        ]);

    public static Table Intervals(ExperimentFacts facts, YearResult year, Measure measure) => Table.Of(
        $"{measure.Label} by return period; {facts.Confidence} intervals",
        year.Policies.SelectMany(p => p.Find(measure).Levels.Select(l => (p.Label, Level: l))),
        ("Policy", r => r.Label),
        ("#Once in years", r => Numbers.Count(r.Level.Period)),
        ("#Reached", r => YearText.Value(measure, r.Level.Value)),
        ("#Interval", r => YearText.Interval(measure, r.Level.Low, r.Level.High)));

    public static Table Points(YearResult year, Measure measure) => Table.Of("Share of years at or above a value",
        year.Policies.SelectMany(p => p.Find(measure).Curve.Points.Select(c => (p.Label, Point: c))),
        ("Policy", r => r.Label),
        ("#Value", r => YearText.Value(measure, r.Point.Value)),
        ("#Years", r => Numbers.Percent(r.Point.Probability)),
        ("#Low", r => Numbers.Percent(r.Point.Low)),
        ("#High", r => Numbers.Percent(r.Point.High)));

    public static Table Origins(YearResult year) => Table.Of(
        "Endpoint-hours of a mean year, down / unprotected, by who released what was faulty",
        year.Policies[0].Origins.Select((o, i) => (o.Name, Index: i)),
        [
            ("Origin", r => r.Name == "neighbours" ? "Filters beside each other"
                : year.Makers.FirstOrDefault(m => m.Name == r.Name)?.Label ?? r.Name),
            ("#Faulty releases a year", r => Numbers.Three(year.Policies.Max(p => p.Origins[r.Index].Events))),
            .. year.Policies.Select(p => ("#" + p.Label, (Func<(string Name, int Index), Cell>)(r =>
                $"{YearText.Value(YearMeasures.DownHours, p.Origins[r.Index].DownHours)} / "
                    + YearText.Value(YearMeasures.GapHours, p.Origins[r.Index].GapHours)))),
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

    private static Cell Mean(PolicyYear policy, Measure measure)
    {
        YearMeasure of = policy.Find(measure);
        return new(YearText.Value(measure, of.Mean)) { Detail = YearText.Interval(measure, of.Low, of.High) };
    }
}
