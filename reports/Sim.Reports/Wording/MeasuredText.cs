namespace Sim.Reports;

/// <summary>What an expectation measured, or why it did not.</summary>
internal static class MeasuredText
{
    /// <summary>
    /// The value; the reason where there is none; both where the value alone does not say how it was judged. Why
    /// expectations are not judged at all is the same for all of them and stands in
    /// <see cref="VerdictText.Expectations"/>.
    /// </summary>
    public static string Of(ExpectationResult expectation)
    {
        string value = MetricText.Value(expectation.Metric, expectation.Measured);
        return expectation.Reason.Length == 0 || IsNotJudged(expectation) ? value
            : expectation.Measured is null ? expectation.Reason
            : $"{value}; {expectation.Reason}";
    }

    private static bool IsNotJudged(ExpectationResult expectation) =>
        expectation is { Verdict: Verdict.NotJudged, Measured: not null };
}
