namespace Sim.Experiments;

/// <summary>Judges an arm by an expectation: the interval of its mean against the bounds.</summary>
internal static class ArmJudge
{
    private const string NotMeasured = "not measured: ";

    /// <summary>How the arm stands.</summary>
    /// <param name="arm">Its name.</param>
    /// <param name="plan">The expectation.</param>
    /// <param name="book">What was measured.</param>
    /// <param name="intervals">Makes the interval of a mean.</param>
    public static ArmExpectation Of(string arm, ExpectationPlan plan, MetricBook book, Intervals intervals)
    {
        double[] values = book.Values;
        int late = values.Count(double.IsInfinity);
        int missing = values.Count(double.IsNaN);
        int held = values.Count(v => !double.IsNaN(v) && Keeps(plan, v, v));
        if (late + missing > 0)
        {
            string reason = late > 0 ? Times("not reached", late, values.Length)
                : Times("not measured", missing, values.Length);
            return new ArmExpectation(arm, values.Length - missing - late, held, null, null, null,
                late == values.Length ? ArmVerdict.Unmet : ArmVerdict.Open,
                book.Why.Length > 0 ? $"{reason}, {Plain(book.Why)}" : reason);
        }

        double mean = SampleMoments.Of(values).Mean;
        ConfidenceInterval? known = intervals.OfMean(values, book.Unit);
        (double low, double high) = known is { } ends ? (ends.Low, ends.High) : (mean, mean);
        ArmVerdict verdict = Keeps(plan, low, high) ? ArmVerdict.Met
            : low > plan.Max || high < plan.Min ? ArmVerdict.Unmet : ArmVerdict.Open;
        return new ArmExpectation(arm, values.Length, held, mean, known?.Low, known?.High, verdict, "");
    }

    // A reason that says itself that nothing was measured says it once.
    private static string Plain(string why) =>
        why.StartsWith(NotMeasured, StringComparison.Ordinal) ? why[NotMeasured.Length..] : why;

    private static bool Keeps(ExpectationPlan plan, double low, double high) => !(low < plan.Min) && !(high > plan.Max);

    private static string Times(string what, int count, int of) => of == 1 ? what
        : $"{what} in {(count == of ? "any" : $"{count}")} of {of} replications";
}
