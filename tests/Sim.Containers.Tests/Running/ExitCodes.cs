namespace Sim.Containers.Tests;

/// <summary>How <c>sim</c> ends, by the contract with pipelines.</summary>
internal static class ExitCodes
{
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Held or Verdict.NotJudged => 0,
        Verdict.Violated => 1,
        Verdict.Inconclusive => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
