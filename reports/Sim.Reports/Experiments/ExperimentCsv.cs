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

    /// <summary>The table as UTF-8 without a byte order mark; lines end with a line feed.</summary>
    public static byte[] Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ILookup<(string, string), PairedDifference> differences = result.Differences.ToLookup(d => (d.Arm, d.Metric));
        var text = new StringBuilder();
        Row(text, ["arm", .. result.Factors.Select(f => f.Name), .. Figures]);
        foreach (ArmResult arm in result.Arms)
        {
            for (int m = 0; m < result.Metrics.Count; m++)
            {
                ExperimentMetric metric = result.Metrics[m];
                Row(text, [arm.Name, .. arm.Levels, metric.Metric, metric.Unit, .. Cells(arm.Metrics[m]),
                    .. Cells(differences[(arm.Name, metric.Metric)].FirstOrDefault())]);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string[] Cells(ArmMetric metric) =>
    [
        metric.N.ToString(CultureInfo.InvariantCulture), Number(metric.Mean), Number(metric.Deviation), Number(metric.Low),
        Number(metric.High), Number(metric.Smallest), Number(metric.Median), Number(metric.MedianLow), Number(metric.MedianHigh),
        Number(metric.Largest),
    ];

    private static string[] Cells(PairedDifference? difference) => difference is null
        ? ["", "", "", "", "", "", ""]
        : [difference.Against, Number(difference.Mean), Number(difference.Low), Number(difference.High), Number(difference.Correlation),
            Number(difference.VarianceRatio), difference.Decided ? "true" : "false"];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(',', '"', '\n') < 0
        ? cell
        : '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
