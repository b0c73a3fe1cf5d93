namespace Sim.TestSupport;

/// <summary>How often a test repeats something.</summary>
public static class Repetitions
{
    /// <summary>As usual, or fewer against mutants: a tenth of it, at least two, unless it is said.</summary>
    /// <param name="usual">Repetitions in a usual run.</param>
    /// <param name="againstMutants">Those against mutants.</param>
    public static int Of(int usual, int? againstMutants = null) =>
        !MutationRun.Active ? usual : againstMutants ?? Math.Min(usual, Math.Max(2, usual / 10));
}
