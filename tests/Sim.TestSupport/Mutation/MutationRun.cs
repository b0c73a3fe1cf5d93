namespace Sim.TestSupport;

/// <summary>
/// Whether the tests run against mutants (environment variable SIM_MUTATION=1, set by .ci/mutants). Mutated code is
/// some ten times slower and hundreds of mutants run the same tests. Tests do not ask: <see cref="Repetitions"/>,
/// <see cref="Properties"/> and <see cref="TooSlowForMutantsAttribute"/> do.
/// </summary>
internal static class MutationRun
{
    /// <summary>The tests run against mutants.</summary>
    public static bool Active => Environment.GetEnvironmentVariable("SIM_MUTATION") == "1";
}
