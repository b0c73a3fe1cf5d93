namespace Sim.Contracts;

/// <summary>
/// What a run says about its expectations as a whole: the exit code, the terminal and every page follow it.
/// </summary>
public static class RunVerdict
{
    /// <summary>
    /// Inconclusive where the update reached nobody, whatever the expectations say: they were not put to the test. Else
    /// violated if one was violated, inconclusive if one could not be told, not judged if none was, and held otherwise.
    /// Crashes are not asked for: an update that reaches endpoints and triggers nowhere is a result.
    /// </summary>
    public static Verdict Judge(SimResult result)
    {
        bool Has(Verdict verdict) => result.Expectations.Any(e => e.Verdict == verdict);
        return result.RawTotals.Exposed == 0 ? Verdict.Inconclusive
            : Has(Verdict.Violated) ? Verdict.Violated
            : Has(Verdict.Inconclusive) ? Verdict.Inconclusive
            : Has(Verdict.NotJudged) && !Has(Verdict.Held) ? Verdict.NotJudged
            : Verdict.Held;
    }
}
