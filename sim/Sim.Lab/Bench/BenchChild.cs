using System.Diagnostics;
using System.Globalization;
using Sim.Contracts;
using Sim.Engine;
using Sim.Engine.Hosting;
using Sim.Lab.Hosts;

namespace Sim.Lab.Bench;

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

    internal static string Measure(ScenarioPlan plan, HostChoice choice, CancellationToken cancellation)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        RunModel model = RunModel.Build(plan);
        RunOutcome outcome = HostFactory.Create(choice.Kind, model)
            .Run(model, choice.Options, SilentObserver.Instance, cancellation);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        using Process self = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture,
            $"{seconds:R} {self.PeakWorkingSet64} {outcome.Result.Events} {outcome.Result.Windows} {allocated} {outcome.Result.Digest}");
    }

    internal static BenchSample Parse(string line, double wallSeconds)
    {
        string[] parts = line.Trim().Split(' ');
        CultureInfo culture = CultureInfo.InvariantCulture;
        return parts.Length == Figures
            ? new BenchSample(
                double.Parse(parts[0], culture), wallSeconds, long.Parse(parts[1], culture), long.Parse(parts[2], culture),
                long.Parse(parts[3], culture), long.Parse(parts[4], culture), parts[5])
            : throw new InvalidOperationException($"A measurement answered '{line.Trim()}'.");
    }

    /// <summary>The plan with organisations of another platform added; the first group lends them its shape.</summary>
    internal static ScenarioPlan WithUnreachable(ScenarioPlan plan, long endpoints)
    {
        if (endpoints == 0)
        {
            return plan;
        }

        const int each = 10_000;
        FleetGroup added = plan.Fleet.Groups[0] with
        {
            Name = "unreachable",
            Organisations = (int)(endpoints / each),
            MedianEndpoints = each,
            Sigma = 0,
            Listing = null,
            Platform = plan.Update.Platform == "linux" ? "windows" : "linux",
        };
        return plan with { Fleet = plan.Fleet with { Groups = [.. plan.Fleet.Groups, added] } };
    }
}
