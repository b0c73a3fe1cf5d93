namespace Sim.Reports;

/// <summary>
/// The tables of an experiment for others' statistics, as RFC 4180 wants them: doubles in their shortest form that
/// reads back the same, empty cells where there is no value.
/// </summary>
public static class ExperimentCsv
{
    /// <summary><c>experiment.csv</c>: a row for each arm and metric, with its difference to the baseline.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ILookup<(string, string), PairedDifference> gaps = result.Differences.ToLookup(d => (d.Arm, d.Metric));
        return Write(result,
            from arm in result.Arms
            from m in result.Metrics.Index()
            select (arm,
                (Metric: m.Item, Of: arm.Metrics[m.Index], Gap: gaps[(arm.Name, m.Item.Metric)].FirstOrDefault())),
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
            ("decided", r => r.Gap is not { } gap ? "" : gap.Decided ? "true" : "false"));
    }

    /// <summary>
    /// <c>replications.csv</c>: a row for each arm, replication from 0, and metric, in this order; the value is empty
    /// where the run has none.
    /// </summary>
    public static byte[] WriteReplications(ExperimentResult result) => Write(result,
        from arm in result.Arms
        from replication in Enumerable.Range(0, result.Replications)
        from m in result.Metrics.Index()
        select (arm, (Number: (ulong)replication, Metric: m.Item,
            Value: arm.Metrics[m.Index].Values.Select(v => (double?)v).ElementAtOrDefault(replication))),
        ("replication", r => $"{r.Number}"),
        ("seed", r => $"{result.Seed + r.Number}"),
        ("fleetSeed", r => $"{result.FleetSeed + r.Number}"),
        ("metric", r => r.Metric.Metric),
        ("unit", r => r.Metric.Unit),
        ("value", r => CsvText.Number(r.Value)));

    // Each row begins with the arm and its level of each factor.
    private static byte[] Write<T>(ExperimentResult result, IEnumerable<(ArmResult Arm, T Of)> rows,
        params IEnumerable<(string Head, Func<T, string> Cell)> columns) => CsvText.Write<(ArmResult Arm, T Of)>(
        rows,
        [
            ("arm", r => r.Arm.Name),
            .. result.Factors.Select((f, i) => (f.Name, (Func<(ArmResult Arm, T Of), string>)(r => r.Arm.Levels[i]))),
            .. columns.Select(c => (c.Head, (Func<(ArmResult Arm, T Of), string>)(r => c.Cell(r.Of)))),
        ]);
}
