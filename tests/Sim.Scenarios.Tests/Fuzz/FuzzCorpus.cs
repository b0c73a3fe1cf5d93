using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>The files that mutations start from: everything that ships, good and bad.</summary>
internal static class FuzzCorpus
{
    public static readonly IReadOnlyList<(FuzzKind Kind, string File, byte[] Bytes)> Files =
    [
        .. Folder(FuzzKind.Scenario, "scenarios"),
        .. Folder(FuzzKind.FleetModel, "models/fleets"),
        (FuzzKind.Catalogue, "scenarios.yaml", File.ReadAllBytes(Path.Combine(Repository.Root, "scenarios.yaml"))),
    ];

    private static readonly string[] Settings =
    [
        "recovery.race.wired=30%", "fleet.groups.bench.size.median=1M", "services=[{name: a, servers: 3, needed: 2}]",
        "rollout.stages.0.share=50%", "update.fault.delay={uniform: [0s, 5m]}", "window=10s", "channel.kind=poll-fixed",
        "recovery.hands.methods.bench.work={lognormal: {median: 15m, sigma: 0.5}}", "expectations.0.max=5%", "seed=7",
    ];

    private static readonly HashSet<string> Names = [.. Files.Select(f => f.File)];

    /// <summary>Whether a file below <c>scenarios/</c> exists.</summary>
    public static bool HasScenario(string file) => Names.Contains("scenarios/" + file);

    /// <summary>A file of a kind, chosen by a die.</summary>
    public static (string File, byte[] Bytes) Pick(FuzzKind kind, Random random)
    {
        if (kind == FuzzKind.Setting)
        {
            string setting = Settings[random.Next(Settings.Length)];
            return (setting, Encoding.UTF8.GetBytes(setting));
        }

        var files = Files.Where(f => f.Kind == kind).ToList();
        (_, string file, byte[] bytes) = files[random.Next(files.Count)];
        return (file, bytes);
    }

    private static IEnumerable<(FuzzKind, string, byte[])> Folder(FuzzKind kind, string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (kind, Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllBytes(f)));
}
