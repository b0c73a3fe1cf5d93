namespace Sim.Reports;

/// <summary>
/// <c>year.csv</c>: every figure of a year of updates, a row each. The kinds are mean, level (at = period in years),
/// curve (at = probability) and share (at = part of all endpoints).
/// </summary>
public static class YearCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(YearResult year) => CsvText.Write(
        year.Policies.SelectMany(Rows), ("policy", r => r.Policy), ("measure", r => r.Measure), ("kind", r => r.Kind),
        ("at", r => CsvText.Number(r.At)), ("value", r => CsvText.Number(r.Of.Value)),
        ("low", r => CsvText.Number(r.Of.Low)), ("high", r => CsvText.Number(r.Of.High)));

    private static IEnumerable<Row> Rows(PolicyYear policy) =>
    [
        .. policy.Measures.SelectMany(m => (IEnumerable<Row>)[
            new Row(policy.Name, m.Name, "mean", null, (m.Mean, m.Low, m.High)),
            .. m.Levels.Select(l => new Row(policy.Name, m.Name, "level", l.Period, (l.Value, l.Low, l.High))),
            .. m.Curve.Points.Select(p => new Row(
                policy.Name, m.Name, "curve", p.Probability, (p.Value, p.Low, p.High))),
        ]),
        Share(policy, 0.01, policy.Above1), Share(policy, 0.1, policy.Above10),
    ];

    private static Row Share(PolicyYear policy, double at, ShareInterval of) =>
        new(policy.Name, YearMeasures.LargestEvent.Name, "share", at, (of.Share, of.Low, of.High));

    private sealed record Row(string Policy, string Measure, string Kind, double? At,
        (double Value, double? Low, double? High) Of);
}
