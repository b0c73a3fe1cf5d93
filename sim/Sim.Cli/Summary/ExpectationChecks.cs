namespace Sim.Cli;

/// <summary>The expectations of a run: what each says, and what was measured against which bounds.</summary>
internal static class ExpectationChecks
{
    public static IEnumerable<Block> Of(SimResult result, Verdict verdict) => result.Expectations.Count == 0 ? [] :
    [
        new Checks(verdict, "Expectations",
            [.. result.Expectations.Select(e => (e.Verdict, e.Name, Measured(e), More(e)))]),
    ];

    private static string Measured(ExpectationResult e) =>
        e.Measured is null ? "" : MetricText.Value(e.Metric, e.Measured);

    // Why nothing is judged is said once, above.
    private static string More(ExpectationResult e)
    {
        bool isJudged = e.Verdict != Verdict.NotJudged;
        string missing = e.Measured is not null
            ? "" : isJudged && e.Reason.Length > 0 ? e.Reason + " " : "not measured ";
        string bounds = e is { Min: null, Max: null }
            ? "no bounds" : MetricText.Bounds(e.Metric, e.Min, e.Max) + " wanted";
        string margin = e.Margin is not { } distance ? ""
            : $", {MetricText.Distance(MetricText.UnitOf(e.Metric), distance)} "
                + $"{(distance >= 0 ? "to spare" : "beyond")}";
        string fleets = e.Fleets is null ? "" : "; " + MetricText.Fleets(e);
        return $"{missing}({bounds}{margin}{fleets})"
            + (!isJudged ? ", not judged" : e.Measured is null || e.Reason.Length == 0 ? "" : ": " + e.Reason);
    }
}
