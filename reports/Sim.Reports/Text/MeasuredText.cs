namespace Sim.Reports;

/// <summary>What an expectation measured, or why it did not.</summary>
internal static class MeasuredText
{
    /// <summary>The value; the reason where there is none; both where the value alone does not say how it was judged.</summary>
    public static string Of(ExpectationResult expectation)
    {
        string value = MetricText.Value(expectation.Metric, expectation.Measured);
        return expectation.Reason.Length == 0 ? value
            : expectation.Measured is null ? expectation.Reason
            : $"{value}; {expectation.Reason}";
    }
}
