namespace Sim.Reports;

/// <summary>
/// <c>replications.csv</c>: a row for each arm, replication and metric, in this order, so that others can do their own
/// statistics. The columns are the arm, its level of each factor, the replication from 0, its seeds, the metric, its
/// unit, and the value, which is empty where the run has none.
/// </summary>
public static class ReplicationCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return CsvText.Write(
            from arm in result.Arms
            from r in Enumerable.Range(0, result.Replications)
            from m in Enumerable.Range(0, result.Metrics.Count)
            let values = arm.Metrics[m].Values
            select (Arm: arm, Replication: (ulong)r, Metric: result.Metrics[m],
                Value: r < values.Count ? values[r] : (double?)null),
            [
                ("arm", v => v.Arm.Name),
                .. result.Factors.Select((f, i) => (
                    f.Name, (Func<(ArmResult Arm, ulong Replication, ExperimentMetric Metric, double? Value),
                        string>)(v => v.Arm.Levels[i]))),
                ("replication", v => ExperimentFacts.Digits(v.Replication)),
                ("seed", v => ExperimentFacts.Digits(result.Seed + v.Replication)),
                ("fleetSeed", v => ExperimentFacts.Digits(result.FleetSeed + v.Replication)),
                ("metric", v => v.Metric.Metric),
                ("unit", v => v.Metric.Unit),
                ("value", v => CsvText.Number(v.Value)),
            ]);
    }
}
