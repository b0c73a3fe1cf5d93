namespace Sim.Lab;

/// <summary>What a result says as a whole.</summary>
public static class Verdicts
{
    /// <summary>
    /// Inconclusive where the update reached nobody, whatever the expectations say: they were not put to the test. Else
    /// violated if one was violated, inconclusive if one could not be told, and held otherwise. Crashes are not asked for:
    /// an update that reaches endpoints and triggers nowhere is a result. What was not judged says nothing.
    /// </summary>
    public static Verdict Of(SimResult result)
    {
        if (result.RawTotals.Exposed == 0)
        {
            return Verdict.Inconclusive;
        }

        bool violated = result.Expectations.Any(e => e.Verdict == ExpectationEvaluator.Violated);
        bool unsure = result.Expectations.Any(e => e.Verdict == ExpectationEvaluator.Inconclusive);
        return violated ? Verdict.Violated : unsure ? Verdict.Inconclusive : Verdict.Held;
    }
}
