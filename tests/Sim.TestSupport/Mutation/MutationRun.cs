namespace Sim.TestSupport;

/// <summary>
/// Whether the tests run against mutants (environment variable SIM_MUTATION=1, set by .ci/mutants). Mutated code is
/// some ten times slower and hundreds of mutants run the same tests, so the largest ones are left out there.
/// </summary>
public static class MutationRun
{
    /// <summary>Why a test is left out.</summary>
    public const string TooSlow = "too slow to run against every mutant";

    /// <summary>The tests run against mutants.</summary>
    public static bool Active => Environment.GetEnvironmentVariable("SIM_MUTATION") == "1";

    /// <summary>
    /// How often a test repeats something: as usual, or a tenth of it, at least twice, against mutants.
    /// </summary>
    /// <param name="usual">Repetitions in a usual run, at least two.</param>
    public static int Few(int usual) => Active ? Math.Max(2, usual / 10) : usual;
}
