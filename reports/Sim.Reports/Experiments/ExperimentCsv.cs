namespace Sim.Reports;

/// <summary>
/// <c>experiment.csv</c>: a row for each arm and metric, with its difference to the baseline; doubles in their shortest form that reads back the
/// same, empty cells where there is no value.
/// </summary>
public static class ExperimentCsv
{
    private static readonly string[] Figures =
    [
        "metric", "unit", "n", "mean", "deviation", "low", "high", "smallest", "median", "medianLow", "medianHigh", "largest",
        "against", "difference", "differenceLow", "differenceHigh", "correlation", "varianceRatio", "decided",
    ];

    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ILookup<(string, string), PairedDifference> differences = result.Differences.ToLookup(d => (d.Arm, d.Metric));
        var text = new CsvText();
        text.Row(["arm", .. result.Factors.Select(f => f.Name), .. Figures]);
        foreach (ArmResult arm in result.Arms)
        {
            for (int m = 0; m < result.Metrics.Count; m++)
            {
                ExperimentMetric metric = result.Metrics[m];
                text.Row([arm.Name, .. arm.Levels, metric.Metric, metric.Unit, .. Cells(arm.Metrics[m]),
                    .. Cells(differences[(arm.Name, metric.Metric)].FirstOrDefault())]);
            }
        }

        return text.ToBytes();
    }

    private static string[] Cells(ArmMetric metric) =>
    [
        metric.N.ToString(CultureInfo.InvariantCulture), CsvText.Number(metric.Mean), CsvText.Number(metric.Deviation), CsvText.Number(metric.Low),
        CsvText.Number(metric.High), CsvText.Number(metric.Smallest), CsvText.Number(metric.Median), CsvText.Number(metric.MedianLow), CsvText.Number(metric.MedianHigh),
        CsvText.Number(metric.Largest),
    ];

    private static string[] Cells(PairedDifference? difference) => difference is null
        ? ["", "", "", "", "", "", ""]
        : [difference.Against, CsvText.Number(difference.Mean), CsvText.Number(difference.Low), CsvText.Number(difference.High), CsvText.Number(difference.Correlation),
            CsvText.Number(difference.VarianceRatio), difference.Decided ? "true" : "false"];
}
