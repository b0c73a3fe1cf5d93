namespace Sim.Reports;

/// <summary>
/// <c>year.csv</c>: every figure of a year of updates, a row each. The kinds are mean, level (at = period in years),
/// curve (at = probability), share (at = part of all endpoints), and level at another rate of faulty releases.
/// </summary>
public static class YearCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(YearResult year) => CsvText.Write(
        year.Policies.SelectMany(Rows).Concat(year.Sensitivity.SelectMany(s =>
            Rows(s.Policy, s.Measure, s.Rate, s.Levels, (s.Mean, null, null)))),
        ("policy", r => r.Policy), ("measure", r => r.Measure), ("rate", r => CsvText.Number(r.Rate)),
        ("kind", r => r.Kind), ("at", r => CsvText.Number(r.At)), ("value", r => CsvText.Number(r.Of.Value)),
        ("low", r => CsvText.Number(r.Of.Low)), ("high", r => CsvText.Number(r.Of.High)));

    private static IEnumerable<Row> Rows(PolicyYear policy) =>
    [
        .. policy.Measures.SelectMany(m => Rows(policy.Name, m.Name, 1, m.Levels, (m.Mean, m.Low, m.High)).Concat(
            m.Curve.Points.Select(p => new Row(policy.Name, m.Name, 1, "curve", p.Probability,
                (p.Value, p.Low, p.High))))),
        Share(policy, 0.01, policy.Above1), Share(policy, 0.1, policy.Above10),
    ];

    private static IEnumerable<Row> Rows(string policy, string measure, double rate, IReadOnlyList<ReturnLevel> levels,
        (double Value, double? Low, double? High) mean) =>
        levels.Select(l => new Row(policy, measure, rate, "level", l.Period, (l.Value, l.Low, l.High)))
            .Prepend(new Row(policy, measure, rate, "mean", null, mean));

    private static Row Share(PolicyYear policy, double at, ShareInterval of) =>
        new(policy.Name, YearMeasureNames.LargestEvent, 1, "share", at, (of.Share, of.Low, of.High));

    private sealed record Row(string Policy, string Measure, double Rate, string Kind, double? At,
        (double Value, double? Low, double? High) Of);
}
