namespace Sim.Reports;

/// <summary>
/// <c>year.csv</c>: every figure of a year of updates, a row each. The kinds are mean, level (at = period in years),
/// curve (at = probability), share (at = part of all endpoints), and level at another rate of faulty releases.
/// </summary>
public static class YearCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(YearResult year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return CsvText.Write(
            year.Policies.SelectMany(Rows).Concat(year.Sensitivity.SelectMany(s =>
                Rows(s.Policy, s.Measure, s.Rate, s.Levels, (s.Mean, null, null)))),
            ("policy", r => r.Policy), ("measure", r => r.Measure), ("rate", r => CsvText.Number(r.Rate)),
                ("kind", r => r.Kind),
            ("at", r => CsvText.Number(r.At)), ("value", r => CsvText.Number(r.Of.Value)),
                ("low", r => CsvText.Number(r.Of.Low)),
            ("high", r => CsvText.Number(r.Of.High)));
    }

    private static IEnumerable<Row> Rows(PolicyYear policy) =>
    [
        .. policy.Measures.SelectMany(m => (Row[])
        [
            .. Rows(policy.Name, m.Name, 1, m.Levels, (m.Mean, m.Low, m.High)),
            .. m.Curve.Points.Select(p => new Row(policy.Name, m.Name, 1, "curve", p.Probability,
                (p.Value, p.Low, p.High))),
        ]),
        .. new (double At, ShareInterval Of)[] { (0.01, policy.Above1), (0.1, policy.Above10) }.Select(s =>
            new Row(policy.Name, YearMeasureNames.LargestEvent, 1, "share", s.At, (s.Of.Share, s.Of.Low, s.Of.High))),
    ];

    private static IEnumerable<Row> Rows(
        string policy, string measure, double rate, IReadOnlyList<ReturnLevel> levels,
            (double Value, double? Low, double? High) mean) =>
        levels.Select(l => new Row(policy, measure, rate, "level", l.Period, (l.Value, l.Low, l.High)))
            .Prepend(new Row(policy, measure, rate, "mean", null, mean));

    private sealed record Row(
        string Policy, string Measure, double Rate, string Kind, double? At,
            (double Value, double? Low, double? High) Of);
}
