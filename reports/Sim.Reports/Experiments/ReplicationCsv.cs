namespace Sim.Reports;

/// <summary>
/// <c>replications.csv</c>: a row for each arm, replication and metric, in this order, so that others can do their own statistics. The columns are
/// the arm, its level of each factor, the replication from 0, its seeds, the metric, its unit, and the value, which is empty where the run has none.
/// </summary>
public static class ReplicationCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new CsvText();
        text.Row(["arm", .. result.Factors.Select(f => f.Name), "replication", "seed", "fleetSeed", "metric", "unit", "value"]);
        foreach (ArmResult arm in result.Arms)
        {
            for (int r = 0; r < result.Replications; r++)
            {
                ulong at = (ulong)r;
                string[] run = [arm.Name, .. arm.Levels, ExperimentFacts.Digits(at), ExperimentFacts.Digits(result.Seed + at), ExperimentFacts.Digits(result.FleetSeed + at)];
                for (int m = 0; m < result.Metrics.Count; m++)
                {
                    double? value = r < arm.Metrics[m].Values.Count ? arm.Metrics[m].Values[r] : null;
                    text.Row([.. run, result.Metrics[m].Metric, result.Metrics[m].Unit, CsvText.Number(value)]);
                }
            }
        }

        return text.ToBytes();
    }
}
