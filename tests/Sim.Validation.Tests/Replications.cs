using System.Collections.Concurrent;

namespace Sim.Validation.Tests;

/// <summary>Runs a scenario with many seeds, one run per processor at a time, and keeps the results.</summary>
internal static class Replications
{
    private static readonly SimLab Lab = SimLab.Open(SourceTree.Root, AppContext.BaseDirectory);

    /// <summary>July 2024 in full with seeds 1 to 20, each with a fleet of its own.</summary>
    public static Lazy<IReadOnlyList<SimResult>> July { get; } = new(() => Run("july-2024", Seeds(1), null, true));

    /// <summary>July 2024 in full with seeds 1 to 20, all with the fleet that the scenario ships.</summary>
    public static Lazy<IReadOnlyList<SimResult>> JulyShipped { get; } = new(
        () => Run("july-2024", Seeds(1), null, false));

    /// <summary>
    /// July 2024 in full with seeds 101 to 120, each with a fleet of its own, on which parameters were fitted.
    /// </summary>
    public static Lazy<IReadOnlyList<SimResult>> JulyFit { get; } = new(() => Run("july-2024", Seeds(101), null, true));

    /// <summary>Whether the long checks run too; continuous integration asks for them.</summary>
    public static bool All { get; } = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1";

    /// <summary>Twenty seeds.</summary>
    public static IEnumerable<ulong> Seeds(int first) => Enumerable.Range(first, 20).Select(s => (ulong)s);

    /// <summary>Results in the order of the seeds, each with its series at every window.</summary>
    /// <param name="scenario">Name in the catalogue.</param>
    /// <param name="seeds">What happens.</param>
    /// <param name="scale">Part of the fleet, or null for all of it.</param>
    /// <param name="ownFleet">Whether the fleet is drawn with the same seed; otherwise it is the scenario's.</param>
    public static IReadOnlyList<SimResult> Run(string scenario, IEnumerable<ulong> seeds, string? scale, bool ownFleet)
    {
        var results = new ConcurrentDictionary<ulong, SimResult>();
        Parallel.ForEach(seeds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var request = new RunRequest
            {
                Scenario = scenario,
                Seed = seed,
                FleetSeed = ownFleet ? seed : null,
                Scale = scale,
                Host = HostKind.Sequential,
                OutRoot = null,
            };
            RunReport report = Lab.Run(request, _ => SilentObserver.Instance, CancellationToken.None);
            results[seed] = report.Result with { Series = report.AllWindows };
        });
        return [.. results.OrderBy(r => r.Key).Select(r => r.Value)];
    }
}
