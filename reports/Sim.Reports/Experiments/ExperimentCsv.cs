namespace Sim.Reports;

/// <summary>
/// <c>experiment.csv</c>: a row for each arm and metric, with its difference to the baseline; doubles in their shortest
/// form that reads back the same, empty cells where there is no value.
/// </summary>
public static class ExperimentCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ILookup<(string, string), PairedDifference> gaps = result.Differences.ToLookup(d => (d.Arm, d.Metric));
        return CsvText.Write(
            result.Arms.SelectMany(a => result.Metrics.Select((m, i) =>
                (Arm: a, Metric: m, Of: a.Metrics[i], Gap: gaps[(a.Name, m.Metric)].FirstOrDefault()))),
            [
                ("arm", r => r.Arm.Name),
                .. result.Factors.Select((f, i) => (
                    f.Name, (Func<(ArmResult Arm, ExperimentMetric Metric, ArmMetric Of, PairedDifference? Gap),
                        string>)(r => r.Arm.Levels[i]))),
                ("metric", r => r.Metric.Metric),
                ("unit", r => r.Metric.Unit),
                ("n", r => CsvText.Number(r.Of.N)),
                ("mean", r => CsvText.Number(r.Of.Mean)),
                ("deviation", r => CsvText.Number(r.Of.Deviation)),
                ("low", r => CsvText.Number(r.Of.Low)),
                ("high", r => CsvText.Number(r.Of.High)),
                ("smallest", r => CsvText.Number(r.Of.Smallest)),
                ("median", r => CsvText.Number(r.Of.Median)),
                ("medianLow", r => CsvText.Number(r.Of.MedianLow)),
                ("medianHigh", r => CsvText.Number(r.Of.MedianHigh)),
                ("largest", r => CsvText.Number(r.Of.Largest)),
                ("against", r => r.Gap?.Against ?? ""),
                ("difference", r => CsvText.Number(r.Gap?.Mean)),
                ("differenceLow", r => CsvText.Number(r.Gap?.Low)),
                ("differenceHigh", r => CsvText.Number(r.Gap?.High)),
                ("correlation", r => CsvText.Number(r.Gap?.Correlation)),
                ("varianceRatio", r => CsvText.Number(r.Gap?.VarianceRatio)),
                ("decided", r => r.Gap is not { } gap ? "" : gap.Decided ? "true" : "false"),
            ]);
    }
}
