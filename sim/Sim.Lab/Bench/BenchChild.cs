using System.Diagnostics;
using System.Text.Json;

namespace Sim.Lab;

/// <summary>Measurements, each made in a process of its own.</summary>
public static class BenchChild
{
    /// <summary>The hidden verb that makes a measurement.</summary>
    public const string Verb = "bench-child";

    /// <summary>Measures the rows of a table in turn, so that a slow minute hits them all.</summary>
    internal static BenchTable Table(
        string name, RunRequest run, int repeats, Action<string> started, SelfCommand self,
        CancellationToken cancellation)
    {
        IReadOnlyList<BenchCase> cases = BenchPlan.Rows(name, run);
        List<BenchSample>[] samples = [.. cases.Select(_ => new List<BenchSample>())];
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            for (int i = 0; i < cases.Count; i++)
            {
                started(
                    string.Create(CultureInfo.InvariantCulture, $"{name}: {cases[i].Name}, {repeat + 1} of {repeats}"));
                samples[i].Add(Start(cases[i], self, cancellation));
            }
        }

        return new BenchTable(
            $"{name}: {run.Scenario}", name == "full", [.. cases.Select((c, i) => new BenchRow(c.Name, samples[i]))]);
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

    /// <summary>The plan with organisations of another platform added; the first group lends them its shape.</summary>
    internal static ScenarioPlan WithUnreachable(ScenarioPlan plan, long endpoints)
    {
        if (endpoints == 0)
            return plan;

        const int each = 10_000;
        FleetGroup added = plan.Fleet.Groups[0] with
        {
            Name = "unreachable",
            Organisations = checked((int)(endpoints / each)),
            MedianEndpoints = each,
            Sigma = 0,
            Listing = null,
            Platform = plan.Update.Platform == "linux" ? "windows" : "linux",
        };
        return plan with { Fleet = plan.Fleet with { Groups = [.. plan.Fleet.Groups, added] } };
    }

    private static BenchSample Start(BenchCase row, SelfCommand self, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        string output = self.Run(
            [Verb, .. RunArguments.Of(row.Run, ("--unreachable", row.Unreachable))], null, "a measurement",
            cancellation);
        return JsonSerializer.Deserialize<BenchSample>(output)! with
        {
            WallSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds,
        };
    }
}
