using System.Collections.Concurrent;

namespace Sim.Validation.Tests;

/// <summary>Runs a scenario with many seeds, one run per processor at a time, and keeps the results.</summary>
internal static class Replications
{
    private static readonly SimLab Lab = SimLab.Open(SourceTree.Root, AppContext.BaseDirectory);

    /// <summary>July 2024 in full with seeds 1 to 20, each with a fleet of its own.</summary>
    public static Lazy<IReadOnlyList<SimResult>> July { get; } = new(() => Run("july-2024", Seeds(1), null, true));

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
