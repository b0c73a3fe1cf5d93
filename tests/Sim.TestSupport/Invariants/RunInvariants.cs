namespace Sim.TestSupport;

/// <summary>
/// What holds of every run of every scenario on every host: no effect before its cause, parts that add up to their
/// whole, shares between none and all, times inside the run. They stand beside the comparison of hosts, which says
/// nothing where all are wrong alike.
/// </summary>
public static class RunInvariants
{
    /// <summary>What does not hold of a run; empty where everything does.</summary>
    /// <param name="model">What was run.</param>
    /// <param name="outcome">What came out, with the transitions of every window.</param>
    public static IReadOnlyList<string> Broken(RunModel model, RunOutcome outcome)
    {
        var claims = new Claims();
        TotalsInvariants.Check(claims, model.Plan, outcome.Result.RawTotals, "raw totals");
        TotalsInvariants.Check(claims, model.Plan, outcome.Result.Totals, "totals");
        TableInvariants.Check(claims, model.Plan, outcome.Result);
        SeriesInvariants.Check(claims, model.Plan, outcome);
        var record = new RunRecord(model, outcome.Books.Trace);
        RecordInvariants.Check(claims, model, record);
        RecordCounts.Check(claims, model.Plan, outcome);
        return claims.Broken;
    }
}
