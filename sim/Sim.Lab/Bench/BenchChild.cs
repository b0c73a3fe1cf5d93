using System.Diagnostics;
using System.Globalization;

namespace Sim.Lab;

/// <summary>One measurement, as the process that makes it sees it and as the one that asked for it.</summary>
public static class BenchChild
{
    /// <summary>The hidden verb that makes a measurement.</summary>
    public const string Verb = "bench-child";

    private const int Figures = 6;

    internal static IEnumerable<string> Arguments(BenchProbe probe) =>
    [
        Verb, .. RunArguments.Of(probe.Run), "--unreachable", probe.Unreachable.ToString(CultureInfo.InvariantCulture),
    ];

    /// <summary>Measures a run with its report, written into a folder that is removed afterwards.</summary>
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
            return Line(seconds, result.Events, result.Windows, allocated, result.Digest);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static string Line(double seconds, long events, long windows, long allocated, string digest)
    {
        using Process self = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture,
            $"{seconds:R} {self.PeakWorkingSet64} {events} {windows} {allocated} {digest}");
    }

    internal static BenchSample Parse(string line, double wallSeconds)
    {
        string[] parts = line.Trim().Split(' ');
        CultureInfo culture = CultureInfo.InvariantCulture;
        return parts.Length == Figures
            ? new BenchSample(
                double.Parse(parts[0], culture), wallSeconds, long.Parse(parts[1], culture),
                long.Parse(parts[2], culture),
                long.Parse(parts[3], culture), long.Parse(parts[4], culture), parts[5])
            : throw new InvalidOperationException($"A measurement answered '{line.Trim()}'.");
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
}
