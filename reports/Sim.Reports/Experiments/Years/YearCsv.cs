namespace Sim.Reports;

/// <summary>
/// <c>year.csv</c>: every figure of a year of updates, a row each. The kinds are mean, level (at = period in years), curve (at = probability),
/// share (at = part of all endpoints), and level at another rate of faulty releases.
/// </summary>
public static class YearCsv
{
    /// <summary>The table, as RFC 4180 wants it.</summary>
    public static byte[] Write(YearResult year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var text = new CsvText();
        text.Row("policy", "measure", "rate", "kind", "at", "value", "low", "high");
        foreach (PolicyYear policy in year.Policies)
        {
            foreach (YearMeasure measure in policy.Measures)
            {
                Row(text, policy.Name, measure.Name, 1, "mean", null, measure.Mean, measure.Low, measure.High);
                Levels(text, policy.Name, measure.Name, 1, measure.Levels);
                foreach (ExceedancePoint point in measure.Curve.Points)
                {
                    Row(text, policy.Name, measure.Name, 1, "curve", point.Probability, point.Value, point.Low, point.High);
                }
            }

            Row(text, policy.Name, YearMeasureNames.LargestEvent, 1, "share", 0.01, policy.Above1.Share, policy.Above1.Low, policy.Above1.High);
            Row(text, policy.Name, YearMeasureNames.LargestEvent, 1, "share", 0.1, policy.Above10.Share, policy.Above10.Low, policy.Above10.High);
        }

        foreach (RateSensitivity other in year.Sensitivity)
        {
            Row(text, other.Policy, other.Measure, other.Rate, "mean", null, other.Mean, null, null);
            Levels(text, other.Policy, other.Measure, other.Rate, other.Levels);
        }

        return text.ToBytes();
    }

    private static void Levels(CsvText text, string policy, string measure, double rate, IReadOnlyList<ReturnLevel> levels)
    {
        foreach (ReturnLevel level in levels)
        {
            Row(text, policy, measure, rate, "level", level.Period, level.Value, level.Low, level.High);
        }
    }

    private static void Row(
        CsvText text, string policy, string measure, double rate, string kind, double? at, double value, double? low, double? high) =>
        text.Row(
            policy, measure, CsvText.Number(rate), kind, CsvText.Number(at), CsvText.Number(value), CsvText.Number(low), CsvText.Number(high));
}
