namespace Sim.Scenarios.Tests;

/// <summary>Which mutations a run makes.</summary>
internal static class FuzzNumbers
{
    /// <summary>Environment variable with the number of the one mutation to repeat.</summary>
    public const string OnlyVariable = "SIM_FUZZ_ONLY";

    private const int All = 100_000;

    /// <summary>All where nothing may be left out, some on a developer's machine, one where one is named.</summary>
    public static IReadOnlyList<int> OfThisRun() =>
        Environment.GetEnvironmentVariable(OnlyVariable) is { Length: > 0 } only
            ? [int.Parse(only, NumberStyles.None, CultureInfo.InvariantCulture)]
            : [.. Enumerable.Range(0,
                Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1"
                    ? All : Repetitions.Of(3_000, 60))];
}
