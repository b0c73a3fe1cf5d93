using System.Diagnostics;
using System.Text.Json;

namespace Sim.Lab;

/// <summary>The measurements of <c>sim bench</c>, each made in a process of its own so that its memory is its own.
/// </summary>
public static class BenchRunner
{
    // Organisations on a platform that no release is for.
    private const string Unreachable = "fleet.groups.unreachable={organisations: 45000, platform: other, "
        + "size: {median: 10000}, versions: {any: {version: 1.0, share: 100%}}}";

    /// <summary>The names of the measurements, in the order of <c>all</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["small", "unreachable", "windows", "full"];

    /// <summary>Measures the rows of a table in turn, so that a slow minute hits them all.</summary>
    internal static BenchTable Table(
        string name, RunRequest run, int repeats, Action<string> started, SelfCommand self,
        CancellationToken cancellation)
    {
        (string Name, RunRequest Run)[] rows = Rows(name, run);
        List<BenchSample>[] samples = [.. rows.Select(_ => new List<BenchSample>())];
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                started(
                    string.Create(CultureInfo.InvariantCulture, $"{name}: {rows[i].Name}, {repeat + 1} of {repeats}"));
                long start = Stopwatch.GetTimestamp();
                samples[i].Add(self.Ask<BenchSample>(
                    SelfCommand.Bench, rows[i].Run, [], null, "a measurement", cancellation) with
                {
                    WallSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds,
                });
            }
        }

        return new BenchTable(
            $"{name}: {run.Scenario}", name == "full", [.. rows.Select((r, i) => new BenchRow(r.Name, samples[i]))]);
    }

    /// <summary>
    /// Measures a run with its report, written into a folder that is removed afterwards; gives a line.
    /// </summary>
    internal static string Measure(Func<string, SimResult> run)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sim-bench-");
        try
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            SimResult result = run(folder.FullName);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            using Process self = Process.GetCurrentProcess();
            return JsonSerializer.Serialize(new BenchSample(
                seconds, 0, self.PeakWorkingSet64, result.Events, result.Windows, allocated, result.Digest));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Name, RunRequest Run)[] Rows(string name, RunRequest run) => name switch
    {
        "small" => [("scale 0.01", run with { Scale = run.Scale ?? "0.01" })],
        "unreachable" => [("fleet as it is", run), ("with 450 M out of reach", run.With(Unreachable))],
        "windows" => [("windows of 60 s", run.With("window=60s")), ("windows of 10 s", run.With("window=10s"))],
        "full" =>
        [
            ("1 shard", run with { Shards = 1 }), ("2 shards", run with { Shards = 2 }),
            ("64 shards", run with { Shards = 64 }),
        ],
        _ => throw new LabInputException($"there is no measurement '{name}'",
            $"take {string.Join(", ", Names)} or all"),
    };

    private static RunRequest With(this RunRequest run, string set) => run with { Sets = [.. run.Sets, set] };
}
